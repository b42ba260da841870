/** Thrown when the caller's own `signal` ended the request; `cause` is the signal's reason. */
export class AbortError extends Error {
  override readonly name = 'AbortError';

  /** `place` is the method and the origin of the request. */
  constructor(place: string, options: ErrorOptions) {
    super(`${place} was aborted.`, options);
  }
}
