/**
 * Thrown when the caller's own `signal` ended the request; `cause` is the signal's reason. The message names the
 * operation, the method, the origin and the path.
 */
export class AbortError extends Error {
  override readonly name = 'AbortError';
}
