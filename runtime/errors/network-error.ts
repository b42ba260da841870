/** Thrown when no whole answer came: no connection, a connection that broke, a host that is not known. See `cause`. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  /** `place` is the method and the origin of the request. */
  constructor(place: string, options: ErrorOptions) {
    super(`${place} could not be reached, or broke off its answer.`, options);
  }
}
