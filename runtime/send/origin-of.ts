import { UrlError } from '../errors/url-error.js';

/** Returns the part of a URL that may stand in a message. A UrlError says what a URL has to be, without showing it. */
export function originOf(url: string, place: string): string {
  try {
    const { origin, username, password } = new URL(url);
    // Of a URL without a host its parser takes the first segment of the path for one.
    if (/^[^/]*:\/\/[^/?#\\]/.test(url) && !username && !password) return origin;
  } catch {
    // The error that says why would show the URL.
  }
  throw new UrlError(`${place}: expected a valid URL with a host and no user.`);
}
