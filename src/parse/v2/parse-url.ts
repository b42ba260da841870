import type { DocumentParameter, DocumentUrl } from '../../model/document.js';
import { asString, isList, isMissing, isRecord, scalarText, type JsonRecord } from '../json-value.js';
import { parseParameter } from './parse-parameter.js';
import { parseQuery } from './parse-query.js';
import { parseUrlText } from '../../notation/parse-url-text.js';
import { reportUnreadable, type Place } from '../place.js';

/** Path variables are put into the path only where they are texts: under any of these types Postman makes something else of them. */
const unsentTypes: ReadonlySet<unknown> = new Set(['number', 'boolean', 'array', 'object']);

/**
 * Returns a request's URL in its parts. Where the recorded text and the structured parts disagree, the parts win: they
 * are what Postman sends. Only where there is no host among them the text is read instead.
 */
export function parseUrl(value: unknown, place: Place): DocumentUrl {
  if (typeof value === 'string') return parseUrlText(value);
  if (isRecord(value)) return parseUrlRecord(value);
  if (!isMissing(value)) reportUnreadable(place, 'url', 'a string or an object', value);
  return parseUrlText('');
}

function parseUrlRecord(record: JsonRecord): DocumentUrl {
  const raw = asString(record['raw']) ?? '';
  const host = joinParts(record['host']);
  const query = parseQuery(record['query']);
  const variables = parsePathVariables(record['variable']);
  if (host === '' && raw.trim() !== '') {
    const recorded = parseUrlText(raw);
    return { ...recorded, query: query.length > 0 ? query : recorded.query, variables };
  }
  const parts = { ...parseParts(record), host, query, variables };
  return { raw: raw === '' ? printUrl(parts) : raw, ...parts };
}

function parseParts(record: JsonRecord): Omit<DocumentUrl, 'raw' | 'host' | 'query' | 'variables'> {
  const auth = isRecord(record['auth']) ? record['auth'] : {};
  const user = asString(auth['user']);
  const password = asString(auth['password']);
  const protocol = scalarText(record['protocol'])?.replace(/:\/\/$/, '');
  const port = scalarText(record['port']);
  const path = parsePath(record['path']);
  const hash = asString(record['hash']);
  return {
    ...(protocol !== undefined && protocol !== '' && { protocol }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(port !== undefined && port !== '' && { port }),
    ...(path && { path }),
    ...(hash !== undefined && { hash }),
  };
}

/** A path as a text or a list of segments. An empty list is the path `/`, as Postman prints it. */
function parsePath(value: unknown): readonly string[] | undefined {
  if (isList(value)) return value.length === 0 ? [''] : value.map(partText);
  const text = asString(value)?.replace(/^\/(.+)$/, '$1');
  if (text === undefined || text === '') return undefined;
  return text === '/' ? [''] : text.split('/');
}

function joinParts(value: unknown): string {
  return isList(value) ? value.map(partText).join('.') : (scalarText(value) ?? '');
}

/** A segment as a text, or as `{ type, value }`. */
function partText(part: unknown): string {
  return scalarText(isRecord(part) ? part['value'] : part) ?? '';
}

/** Path variables as a list, named by `key` or, in old collections, by `id`; or as an object of names and values. Of two with one name the last is sent. */
function parsePathVariables(value: unknown): readonly DocumentParameter[] {
  if (isList(value)) return lastOfEach(value.flatMap(parsePathVariable));
  if (!isRecord(value)) return [];
  if ('key' in value || 'id' in value) return parsePathVariable(value);
  return Object.entries(value).map(([key, entry]) => ({ key, value: asString(entry), disabled: false }));
}

function lastOfEach(variables: readonly DocumentParameter[]): readonly DocumentParameter[] {
  return [...new Map(variables.map((variable) => [variable.key, variable])).values()];
}

function parsePathVariable(entry: unknown): readonly DocumentParameter[] {
  if (!isRecord(entry)) return [];
  const key = scalarText(entry['key']) || scalarText(entry['id']);
  if (!key) return [];
  const sent = !unsentTypes.has(asString(entry['type'])?.toLowerCase());
  return [parseParameter(entry, key, sent ? asString(entry['value']) : undefined)];
}

/** Returns the URL that the parts make up, with its `:variables` and `{{variables}}` as they are, for people. */
function printUrl(url: Omit<DocumentUrl, 'raw'>): string {
  const protocol = url.protocol === undefined ? '' : `${url.protocol}://`;
  const port = url.port === undefined ? '' : `:${url.port}`;
  const path = url.path === undefined ? '' : `/${url.path.join('/')}`;
  const hash = url.hash === undefined ? '' : `#${url.hash}`;
  return protocol + printUser(url) + url.host + port + path + printQuery(url.query) + hash;
}

function printUser({ user, password }: Pick<DocumentUrl, 'user' | 'password'>): string {
  if (user === undefined && password === undefined) return '';
  return `${user ?? ''}${password === undefined ? '' : `:${password}`}@`;
}

function printQuery(query: readonly DocumentParameter[]): string {
  const sent = query.filter(({ disabled }) => !disabled);
  if (sent.length === 0) return '';
  return `?${sent.map(({ key, value }) => (typeof value === 'string' ? `${key}=${value}` : key)).join('&')}`;
}
