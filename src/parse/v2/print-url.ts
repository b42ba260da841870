import type { DocumentParameter, DocumentUrl } from '../../model/document.js';

/** Returns the URL that the parts make up, with its `:variables` and `{{variables}}` as they are, for people. */
export function printUrl(url: Omit<DocumentUrl, 'raw'>): string {
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
