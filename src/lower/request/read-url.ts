import type { Template, TemplatePart } from '../../model/template.js';
import type { DocumentParameter, DocumentUrl } from '../../model/document.js';
import { parseUrlText } from '../../notation/parse-url-text.js';
import { printTemplate } from '../../notation/print-template.js';
import { words } from '../../names/words.js';
import { resolveTemplate } from '../../notation/fill-template.js';
import { isMadeAtCall, mapTemplateTexts, readTemplate } from '../../notation/read-template.js';
import { decodePathText } from './decode-text.js';
import type { ShapeParameter } from './shape.js';

/** What Postman percent-encodes in a path: RFC 3986 leaves less, but a `%` and what follows stays as it is written. */
const unsafe = /[\0- "#<>?`{}\x7f-\uffff]+/g;

/** A request's URL on its way to its shape: which of the path's variables are arguments is not decided yet. */
export interface UrlDraft {
  readonly base: Template;
  readonly path: Template;
  /** The path arguments that the URL writes as `:name`. */
  readonly arguments: readonly ShapeParameter[];
  readonly query: readonly DocumentParameter[];
  readonly user?: string;
  readonly password?: string;
}

/** Marks a `:name` while the URL is text; the character is private, so no collection means anything by it. */
const mark = '\uE000';

/**
 * Returns the URL as Postman sends it: it prints the parts, puts in the variables' values and parses the text anew, so a
 * `?` or `#` within a segment ends the path there. Fragments are never sent.
 */
export function readUrl(
  url: DocumentUrl,
  raw: boolean,
  declared: (name: string) => string | undefined,
): UrlDraft {
  const { protocol, user, password, host, port, query, hash, ...parsed } = parseUrlText(printUrl(url));
  const authority = host + (port === undefined ? '' : `:${port}`);
  const { before, path } = cutScheme(authority, parsed.path, declared);
  const pathTemplate = path ? readTemplate(`/${path.join('/')}`).map(unmark) : [];
  return {
    base: readTemplate(scheme(protocol, authority) + before),
    path: raw ? pathTemplate : mapTemplateTexts(pathTemplate, encodePath),
    arguments: argumentsOf(pathTemplate, url.variables, raw),
    query: hash === undefined ? [...query, ...url.query] : query,
    // Before an `@` alone there is nobody.
    ...(user !== undefined && (user !== '' || password !== undefined) && { user }),
    ...(password !== undefined && { password }),
  };
}

/** Returns the URL without its query in Postman's notation, for people. */
export function displayUrl({ base, path }: UrlDraft): string {
  return printTemplate([...base, ...path]);
}

/**
 * A host that is a variable may bring its scheme along, and so may a variable behind a scheme (`https:{{slashes}}{{host}}`); any
 * other text without one is http.
 */
function scheme(protocol: string | undefined, authority: string): string {
  if (protocol !== undefined) return `${protocol}://`;
  return authority === '' || /^(?:https?:)?\{\{/i.test(authority) ? '' : 'http://';
}

/**
 * Returns what stands before the path. A variable for the scheme alone takes the host behind its slashes with it:
 * `{{protocol}}//{{host}}/users` is sent to that host where the value is `https:`.
 */
function cutScheme(
  authority: string,
  path: readonly string[] | undefined,
  declared: (name: string) => string | undefined,
): { readonly before: string; readonly path: readonly string[] | undefined } {
  const [empty, host, ...rest] = path ?? [];
  const [only, ...others] = readTemplate(authority);
  const isAlone = only !== undefined && only.kind !== 'text' && others.length === 0;
  if (!isAlone || empty !== '' || !host) return { before: authority, path };
  const text = resolveTemplate([only], declared);
  const isScheme = text === authority ? isCalledScheme(authority) : /^https?:$/i.test(text.trim());
  if (!isScheme) return { before: authority, path };
  return { before: `${authority}//${host}`, path: rest.length > 0 ? rest : undefined };
}

/** Without a value the name has to say what it is for. */
function isCalledScheme(placeholder: string): boolean {
  return /^(?:protocol|proto|scheme)$/i.test(words(placeholder).at(-1) ?? '');
}

function printUrl(url: DocumentUrl): string {
  const protocol = url.protocol === undefined ? '' : `${url.protocol}://`;
  const password = url.password === undefined ? '' : `:${url.password}`;
  const user = url.user === undefined && password === '' ? '' : `${url.user ?? ''}${password}@`;
  const names = new Set(url.variables.map(({ key }) => key));
  const port = url.port === undefined ? '' : `:${url.port}`;
  const path = url.path ? `/${url.path.map((segment) => markArgument(segment, names)).join('/')}` : '';
  return protocol + user + url.host + port + path;
}

/**
 * `:name` ends at the first dot, `:id.json` is the argument `id` before the text `.json`. A `?` or `#` in it ends the
 * path there, unless a variable is declared by that name.
 */
function markArgument(segment: string, declared: ReadonlySet<string>): string {
  const name = /^:([^.{}]+)(?=\.|$)/.exec(segment)?.[1];
  if (name === undefined || (/[?#]/.test(name) && !declared.has(name))) return segment;
  return `{{${mark}${name}}}${segment.slice(name.length + 1)}`;
}

function unmark(part: TemplatePart): TemplatePart {
  return part.kind === 'variable' && part.name.startsWith(mark)
    ? { kind: 'argument', name: part.name.slice(mark.length) }
    : part;
}

function argumentsOf(
  path: Template,
  variables: readonly DocumentParameter[],
  raw: boolean,
): readonly ShapeParameter[] {
  const names = new Set(path.flatMap((part) => (part.kind === 'argument' ? [part.name] : [])));
  // The last one of a name counts, disabled or not: so does Postman.
  const recorded = new Map(variables.map((variable) => [variable.key, variable]));
  return Array.from(names, (name, position) => pathArgument(name, recorded.get(name), position, raw));
}

function pathArgument(
  name: string,
  variable: DocumentParameter | undefined,
  position: number,
  raw: boolean,
): ShapeParameter {
  const { description } = variable ?? {};
  // Without a value Postman sends the name with its colon.
  const value = variable?.value || `:${name}`;
  return {
    name,
    ...(description !== undefined && { description }),
    values: [raw ? value : decodePathText(value)],
    disabled: false,
    positions: [position],
    ...(isMadeAtCall(value) && { sent: readTemplate(value) }),
  };
}

/** Returns literal text of a path as Postman sends it; what is encoded already stays so. */
export function encodePath(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(unsafe, encodeURIComponent);
}
