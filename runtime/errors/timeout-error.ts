/** Thrown when the answer was not complete within `timeout` milliseconds. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  /** The time that was given, in milliseconds. */
  readonly timeout: number;

  /** `place` is the method and the origin of the request. */
  constructor(place: string, timeout: number) {
    super(`${place} did not answer within ${timeout} ms.`);
    this.timeout = timeout;
  }
}
