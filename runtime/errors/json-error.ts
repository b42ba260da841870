/** Thrown when an answer that should be JSON cannot be parsed; `cause` is the parser's error. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly status: number;
  readonly #text: string;

  constructor(status: number, text: string, cause: unknown) {
    super(`The answer is invalid JSON (status ${String(status)}).`, { cause });
    this.status = status;
    this.#text = text;
  }

  /** The body as it came: a getter, so that logging the error does not print it. */
  get text(): string {
    return this.#text;
  }
}
