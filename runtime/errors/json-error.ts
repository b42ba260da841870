/**
 * Thrown when an answer that should be JSON is something else: a login page, a text, nothing at all. The message names the
 * operation, the method, the path, the status and the type that came; it quotes nothing of the body.
 */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly status: number;
  readonly #text: string;

  constructor(place: string, response: Response, text: string) {
    const { status, headers } = response;
    const type = text ? String(headers.get('content-type')) : 'empty';
    super(`${place} answered ${String(status)} without valid JSON (${type}).`);
    this.status = status;
    this.#text = text;
  }

  /** The body as it came: a getter, so that logging the error does not print it. */
  get text(): string {
    return this.#text;
  }
}
