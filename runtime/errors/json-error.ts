/** Thrown when an answer that should be JSON cannot be parsed; `cause` is the parser's error. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  /** The status of the answer. */
  readonly status: number;
  readonly #text: string;

  constructor(status: number, text: string, options: ErrorOptions) {
    super(`The answer with status ${status} is no JSON, though it should be.`, options);
    this.status = status;
    this.#text = text;
  }

  /** The body as it came: a getter, so that logging the error does not print it. */
  get text(): string {
    return this.#text;
  }
}
