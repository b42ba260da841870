import { schemeFacts } from '../../auth/auth-schemes.js';
import type { ReplacedByAuth } from '../../auth/scheme-facts.js';
import type { Auth } from '../../model/auth.js';
import type { FixedHeader, RecordedBody } from '../../model/operation.js';
import type { DocumentParameter, DocumentRequest } from '../../model/document.js';
import { printTemplate } from '../../notation/print-template.js';
import { hasPlaceholder, readTemplate } from '../../notation/read-template.js';
import { decodePathText } from './decode-text.js';
import { authText, lacksToken, readAuth } from './read-auth.js';
import type { BodyReading } from './body-reading.js';
import { readBody } from './read-body.js';
import type { ReadContext } from './read-context.js';
import { readHeaders } from './read-headers.js';
import { isToken } from './is-token.js';
import { isForbiddenMethod, readMethod } from './read-method.js';
import { readQuery } from './read-query.js';
import { readUrl, type UrlDraft } from './read-url.js';
import { reportUrl } from './report-url.js';
import { whyRewritten } from './why-rewritten.js';
import type { ShapeBody, ShapeParameter } from './shape.js';

/** The same for every request, so that all of them are one problem. */
const rewrites = {
  steps: 'fetch takes the steps "." and ".." out of the path. Write the path without them.',
  characters:
    'The request is not to be encoded, but fetch encodes characters of its URL that no URL allows. Write them encoded.',
} as const;

/** A request read by itself; what the rest of the collection says of it comes later. */
export interface RequestDraft {
  readonly method: string;
  readonly url: UrlDraft;
  readonly raw: boolean;
  readonly auth: Auth;
  /** The collection names no token: the variable that makes room for one need not have a value. */
  readonly lacksToken: boolean;
  readonly headers: readonly FixedHeader[];
  readonly query: readonly ShapeParameter[];
  readonly headerArguments: readonly ShapeParameter[];
  readonly body: ShapeBody;
  readonly untypedBody: boolean;
  readonly recordedBody?: RecordedBody;
}

/** Returns a request as Postman sends it. */
export function readRequest(request: DocumentRequest, context: ReadContext): RequestDraft {
  const method = readMethod(request.method);
  if (isForbiddenMethod(method)) {
    context.report('method-forbidden', forbidden(method));
  }
  const recorded = request.headers.filter(isOwn);
  const raw = context.profile.disableUrlEncoding === true;
  const url = readUrl(request.url, raw, context.declared);
  reportUrl(url.base, context);
  const rewritten = whyRewritten(url, raw);
  if (rewritten) context.report('url-rewritten', rewrites[rewritten]);
  const auth = readCredentials(url, headerText(recorded, 'authorization') !== undefined, context);
  const replaced = replacedBy(auth);
  const headers = readHeaders(recorded, replaced.headers, context);
  const contentType = headerText(recorded, 'content-type');
  const body = readBody(request.body, method, contentType, context);
  return {
    method,
    url,
    raw,
    auth,
    lacksToken: lacksToken(context.auth),
    headers: headers.fixed.filter((header) => fitsBody(header, body)),
    query: readQuery(url.query, replaced.query, raw),
    headerArguments: headers.arguments,
    body: body.shape,
    untypedBody: contentType === undefined && isUntyped(body.shape, context),
    ...(body.recorded && { recordedBody: body.recorded }),
  };
}

function forbidden(method: string): string {
  if (hasPlaceholder(method))
    return `The method is ${method}, which no function can take: calling it fails. Write the method itself in Postman.`;
  return isToken(method)
    ? `fetch refuses the method ${method}: calling the function fails. Choose another method, or give createClient a fetch that can send it.`
    : `${JSON.stringify(method)} is no method of HTTP: calling the function fails. Correct it in Postman.`;
}

function isUntyped({ kind }: ShapeBody, { profile }: ReadContext): boolean {
  const isSwitchedOff = (profile.disabledSystemHeaders ?? []).some(
    (name) => name.toLowerCase() === 'content-type',
  );
  return kind !== 'none' && isSwitchedOff;
}

/** Postman-Token is Postman's own trace of a request, not a part of it. */
function isOwn({ key }: DocumentParameter): boolean {
  return key.trim().toLowerCase() !== 'postman-token';
}

/** Returns the value of the first enabled header of a name, undefined where there is none. */
function headerText(headers: readonly DocumentParameter[], name: string): string | undefined {
  const header = headers.find(({ key, disabled }) => !disabled && key.trim().toLowerCase() === name);
  return header && (header.value ?? '');
}

/** An auth block goes before a recorded header, and that before what stands in the URL, which fetch takes from nowhere else. */
function readCredentials(url: UrlDraft, hasHeader: boolean, context: ReadContext): Auth {
  const inUrl = url.user !== undefined || url.password !== undefined;
  const auth = readAuth(context, hasHeader || inUrl);
  if (auth.kind !== 'none' || hasHeader || !inUrl) return auth;
  return {
    kind: 'basic',
    parameters: [
      { key: 'username', value: readTemplate(decodePathText(url.user ?? '')) },
      { key: 'password', value: readTemplate(decodePathText(url.password ?? '')) },
    ],
  };
}

function replacedBy(auth: Auth): ReplacedByAuth {
  if (auth.kind === 'none') return { headers: [], query: [] };
  return schemeFacts(auth.kind).replaces((key) => authText(auth.parameters, key));
}

/** Postman replaces a content type that does not fit a form; a multipart body's boundary is made anew in any case. */
function fitsBody({ name, value }: FixedHeader, { shape, recorded }: BodyReading): boolean {
  if (!recorded || name.toLowerCase() !== 'content-type') return true;
  if (shape.kind === 'multipart') return false;
  return shape.kind !== 'form' || /^application\/x-www-form-urlencoded\b/.test(printTemplate(value));
}
