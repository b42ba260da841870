import type { Fetch } from '../exchange/fetch.js';

/** As many as the Fetch Standard allows. */
const maximumRedirects = 20;

/** The only headers of a request that another origin gets to see: none of them can be a credential. */
const harmless = ['accept', 'accept-language', 'content-type', 'user-agent'];

const redirects = [301, 302, 303, 307, 308];

/**
 * Returns a fetch that follows redirects as the Fetch Standard says, but takes no header with a credential to another
 * origin: platforms by themselves only leave out `authorization`, not a key in a header of its own. Browsers do not
 * tell where a redirect leads: there such a request fails.
 */
export function followRedirects(fetch: Fetch): Fetch {
  return async (start, init) => {
    let url = start;
    let sent: RequestInit = { ...init, redirect: 'manual' };
    for (let count = 0; ; count++) {
      const response = await fetch(url, sent);
      // Not all platforms' types know of it.
      const type: string = response.type;
      if (type === 'opaqueredirect') throw new TypeError('A redirect in a browser.');
      const location = redirects.includes(response.status) ? response.headers.get('location') : null;
      if (location === null) return response;
      await response.body?.cancel();
      if (count === maximumRedirects) throw new TypeError('Too many redirects.');
      const next = new URL(location, url);
      if (!/^https?:$/.test(next.protocol)) throw new TypeError('A redirect to no http URL.');
      sent = redirected(sent, response.status, next.origin === new URL(url).origin);
      url = next.href;
    }
  };
}

function redirected(init: RequestInit, status: number, sameOrigin: boolean): RequestInit {
  const { method = 'GET', body } = init;
  const headers = new Headers(init.headers);
  const becomesGet = status === 303 ? !/^(get|head)$/i.test(method) : status <= 302 && /^post$/i.test(method);
  if (!becomesGet && body instanceof ReadableStream) throw new TypeError('A stream cannot be sent twice.');
  // Not all platforms' types know that headers can be iterated.
  const names: string[] = [];
  headers.forEach((_, name) => names.push(name));
  for (const name of names) {
    if ((becomesGet && name.startsWith('content-')) || !(sameOrigin || harmless.includes(name)))
      headers.delete(name);
  }
  return becomesGet ? { ...init, method: 'GET', body: null, headers } : { ...init, headers };
}
