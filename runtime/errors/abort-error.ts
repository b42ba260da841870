/**
 * Thrown when the caller's own `signal` ended the request; `cause` is the signal's reason. The message names the method
 * and the origin of the request.
 */
export class AbortError extends Error {
  override readonly name = 'AbortError';
}
