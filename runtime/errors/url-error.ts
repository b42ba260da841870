/**
 * Thrown when a request has no valid URL, most often for a wrong value of the variable that it begins with, or one with user
 * and password in it, which fetch does not send. The message does not show the URL, which may hold credentials.
 */
export class UrlError extends Error {
  override readonly name = 'UrlError';
}
