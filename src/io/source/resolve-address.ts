/** Where a URL is read from, and what is sent with the request. */
export interface Address {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** The hosts of Postman's API: the only ones that get a key without being named by POSTMAN_API_URL. */
const api: ReadonlySet<string> = new Set(['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com']);

/** Returns whether a URL belongs to Postman's API: to one of its hosts, or to the one that POSTMAN_API_URL names. */
export function isPostman(url: URL, env: NodeJS.ProcessEnv): boolean {
  return (url.protocol === 'https:' && api.has(url.host)) || url.origin === ownApi(env)?.origin;
}

/** Returns where Postman's API is: of an enterprise in the EU, or behind a gateway, where POSTMAN_API_URL says. */
export function apiUrl(env: NodeJS.ProcessEnv): URL {
  return ownApi(env) ?? new URL('https://api.getpostman.com');
}

/** A key goes over https alone, but to this machine itself. */
function ownApi({ POSTMAN_API_URL: named = '' }: NodeJS.ProcessEnv): URL | undefined {
  const url = URL.canParse(named) ? new URL(named) : undefined;
  return url?.protocol === 'https:' || (url && isLoopback(url)) ? url : undefined;
}

/** Tells whether a URL leads to this machine over plain http. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

/** Returns the variables of the environment that reading a source takes: those of Postman's API, or none. */
export function apiVariables(source: string, env: NodeJS.ProcessEnv): readonly string[] {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (!url || !isPostman(url, env)) return [];
  return isPostman(url, {}) ? ['POSTMAN_API_KEY'] : ['POSTMAN_API_KEY', 'POSTMAN_API_URL'];
}

/** Returns the key that goes to a URL: to Postman's API alone, and undefined where there is none. */
export function keyFor(url: URL, env: NodeJS.ProcessEnv): string | undefined {
  // What stores secrets often adds the end of a line.
  const key = env['POSTMAN_API_KEY']?.trim() ?? '';
  return isPostman(url, env) && key !== '' ? key : undefined;
}

/**
 * Returns where the collection of a URL is: that of a published page of documentation stands elsewhere. Postman's own API gets
 * the key of POSTMAN_API_KEY; no other host gets anything of the environment.
 */
export function resolveAddress(url: URL, env: NodeJS.ProcessEnv): Address {
  const key = keyFor(url, env);
  const accept = 'application/json';
  const [, owner, published] = /^\/view\/([\w.~-]+)\/([\w.~-]+)\/?$/.exec(url.pathname) ?? [];
  if (url.host === 'documenter.getpostman.com' && owner !== undefined && published !== undefined) {
    const path = `/api/collections/${owner}/${published}?segregateAuth=true&versionTag=latest`;
    return { url: new URL(path, 'https://documenter.gw.postman.com'), headers: { accept } };
  }
  return { url, headers: { accept, ...(key !== undefined && { 'x-api-key': key }) } };
}
