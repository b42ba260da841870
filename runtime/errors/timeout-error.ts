/**
 * Thrown when the answer was not complete in time. The message names the operation, the method, the origin and the path,
 * and the time that the request had.
 */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}
