/** Thrown when the answer was not complete in time. The message names the method and the origin of the request. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
