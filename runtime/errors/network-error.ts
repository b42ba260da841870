/**
 * Thrown when no whole answer came: an unknown host, no connection, a connection that broke; `cause` is the error of
 * fetch. The message names the method and the origin of the request.
 */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}
