/**
 * Thrown when no whole answer came: an unknown host, no connection, a connection that broke; `cause` is the error of
 * fetch. The message names the operation, the method, the origin and the path.
 */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
}
