/**
 * Thrown when the answer was not complete in time; `cause` is a DOMException of that name, as platforms have it. The
 * message names the method and the origin of the request, and the time that it had.
 */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
