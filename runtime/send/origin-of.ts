import { UrlError } from '../errors/url-error.js';

/** Returns the part of a URL that may stand in a message. What is wrong with a URL a UrlError says without showing it. */
export function originOf(url: string, place: string): string {
  const [, authority = ''] = /^[a-z][\w+.-]*:\/\/([^/?#\\]*)/i.exec(url.trimStart()) ?? [];
  const [, port = ''] = /:([^:\]@]*)$/.exec(authority) ?? [];
  let why = 'its host is none that a URL can have';
  if (!authority) why = 'it is relative, or has no host';
  else if (/[^\d\s]/.test(port) || Number(port) > 65_535) why = 'its port is no number up to 65535';
  try {
    const { origin, username, password } = new URL(url);
    if (username || password) why = 'it has a user or a password';
    // What `https:/host` comes to, since `http://` goes before all that has no `://`.
    else if (/^(?:https?|ftp|wss?):?$/i.test(authority)) why = 'a slash is missing behind its scheme';
    else if (authority) return origin;
  } catch {
    // The error that says why would show the URL.
  }
  throw new UrlError(`${place}: the URL cannot be sent to: ${why}.`);
}
