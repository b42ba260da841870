import { apikey } from '../runtime/auth/apikey.js';
import { basic } from '../runtime/auth/basic.js';
import { bearer } from '../runtime/auth/bearer.js';
import { oauth2 } from '../runtime/auth/oauth2.js';
import type { Authorizer, Draft } from '../runtime/exchange/draft.js';
import { encodedSegments } from '../runtime/request/encoded-segments.js';
import { mergeHeaders } from '../runtime/request/headers.js';
import { addQuery, addRawQuery } from '../runtime/request/query.js';
import { base, segment, segments } from '../runtime/request/url.js';
import { pathFormOf } from '../src/notation/path-form.js';
import { fillJson, fillPart, fillParts, fillRows, fillText, type Find } from './fill-rows.js';
import type { AuthDescription, BodyDescription, RequestDescription, Row } from './request-description.js';
import type { WireBody, WireRequest } from './wire-request.js';

/**
 * Returns the request that a description becomes with these values, put together by the modules of the clients' runtime.
 * What only a signature at the time of sending makes is not in it.
 */
export async function buildRequest(description: RequestDescription, find: Find): Promise<WireRequest> {
  const { method, auth } = description;
  const body = buildBody(description.body, find);
  const headers = buildHeaders(description, find);
  const draft: Draft = { method, url: buildUrl(description, find), headers, body: undefined };
  await staticAuthorizer(auth, find)?.authorize(draft);
  const credentials = auth?.kind === 'basic' ? basicText(auth, find) : undefined;
  return {
    method,
    url: draft.url,
    headers: [...headers].map(([name, value]) => [spelt(name, description, find), value] as const),
    body,
    ...(credentials !== undefined && { basic: credentials }),
  };
}

/** Returns the URL with its query. */
export function buildUrl(description: RequestDescription, find: Find): string {
  const { path, raw, variables, query } = description;
  const args = argumentsOf(description, find);
  const known = new Map(variables.map((variable) => [variable.name, variable]));
  const rest = path.map((part) => {
    const text = fillPart(part, args, find);
    if (part.kind === 'text' || raw) return text;
    const form = pathFormOf(part, known);
    if (form === 'encoded') return encodedSegments(text, description.operation);
    return form === 'segments' ? segments(text, description.operation) : segment(text, description.operation);
  });
  const whole = base({}, fillParts(description.base, args, find)) + rest.join('');
  const fields = fillRows(query, find).map(({ name, value }) => [name, value] as const);
  return raw ? addRawQuery(whole, fields) : addQuery(whole, fields);
}

function argumentsOf({ pathArguments }: RequestDescription, find: Find): ReadonlyMap<string, string> {
  const rows = pathArguments.filter(({ on }) => on);
  return new Map(rows.map(({ name, value }) => [name, fillText(value ?? '', find)]));
}

/** Returns the headers but for the credentials. */
export function buildHeaders(description: RequestDescription, find: Find): Headers {
  const type = contentTypeOf(description.body);
  const named = new Map<string, string[]>();
  for (const { name, value } of fillRows(description.headers, find)) {
    const key = name.toLowerCase();
    named.set(key, [...(named.get(key) ?? []), value ?? 'null']);
  }
  return mergeHeaders(description.operation, { 'content-type': type }, Object.fromEntries(named));
}

function contentTypeOf(body: BodyDescription): string | undefined {
  if (body.kind === 'text') return body.text === '' ? undefined : body.contentType;
  if (body.kind === 'file') return body.contentType;
  const isForm = body.kind === 'form' && body.typed && body.rows.some(({ on }) => on);
  return isForm ? 'application/x-www-form-urlencoded' : undefined;
}

/** The runtime writes names in lower case: people know them as the collection spells them. */
function spelt(name: string, { headers }: RequestDescription, find: Find): string {
  const own = headers.find((row) => fillText(row.name, find).toLowerCase() === name);
  if (own) return fillText(own.name, find);
  return name.replace(/(?<![^-])[a-z]/g, (letter) => letter.toUpperCase());
}

/** Returns the body with everything filled. */
export function buildBody(body: BodyDescription, find: Find): WireBody {
  if (body.kind === 'text') {
    const text = body.json ? fillJson(body.text, find) : fillText(body.text, find);
    return text === '' ? { kind: 'none' } : { kind: 'text', text, json: body.json };
  }
  if (body.kind === 'file') return { kind: 'file', file: fillText(body.file, find) };
  if (body.kind === 'none') return body;
  const rows = fillRows(body.rows, find);
  if (rows.length === 0) return { kind: 'none' };
  if (body.kind === 'form') {
    return { kind: 'form', fields: rows.map(({ name, value }) => [name, value ?? ''] as const) };
  }
  const parts = rows.map((row: Row) => ({
    name: row.name,
    value: row.value ?? '',
    file: row.file === true,
    ...(row.contentType !== undefined && { contentType: row.contentType }),
  }));
  return { kind: 'multipart', parts };
}

/** Returns what adds credentials that are the same at each call; undefined for none and for signatures. */
function staticAuthorizer(auth: AuthDescription | undefined, find: Find): Authorizer | undefined {
  if (auth === undefined) return undefined;
  const parameters = authParameters(auth, find);
  if (auth.kind === 'basic') return basic(parameters);
  if (auth.kind === 'bearer') return bearer(parameters);
  if (auth.kind === 'apikey') return apikey(parameters);
  return auth.kind === 'oauth2' ? oauth2(parameters) : undefined;
}

/** Returns the parameters of an auth block with everything filled. */
export function authParameters(auth: AuthDescription, find: Find): Readonly<Record<string, string>> {
  return Object.fromEntries(auth.parameters.map(([name, text]) => [name, fillText(text, find)]));
}

function basicText(auth: AuthDescription, find: Find): string {
  const { username = '', password = '' } = authParameters(auth, find);
  return `${username}:${password}`;
}
