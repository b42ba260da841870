/** Where a URL is read from, and what is sent with the request. */
export interface Address {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The hosts of Postman's API: the only ones that ever get a key. */
const api: ReadonlySet<string> = new Set(['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com']);

/** Returns whether a URL belongs to Postman's API. */
export function isPostman(url: URL): boolean {
  return url.protocol === 'https:' && api.has(url.host);
}

/**
 * Returns where the collection of a URL is: that of a published page of documentation stands elsewhere. Postman's own API gets
 * the key of POSTMAN_API_KEY, over https alone; no other host gets anything of the environment.
 */
export function resolveAddress(url: URL, { POSTMAN_API_KEY: key = '' }: NodeJS.ProcessEnv): Address {
  const accept = 'application/json';
  const [, owner, published] = /^\/view\/([\w.~-]+)\/([\w.~-]+)\/?$/.exec(url.pathname) ?? [];
  if (url.host === 'documenter.getpostman.com' && owner !== undefined && published !== undefined) {
    const path = `/api/collections/${owner}/${published}?segregateAuth=true&versionTag=latest`;
    return { url: new URL(path, 'https://documenter.gw.postman.com'), headers: { accept } };
  }
  return { url, headers: { accept, ...(isPostman(url) && key !== '' && { 'x-api-key': key }) } };
}
