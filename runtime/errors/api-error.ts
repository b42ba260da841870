import type { Draft } from '../exchange/draft.js';
import { requests } from '../exchange/requests.js';

/** Thrown by `unwrap` for an answer whose status is no success. The message names the operation, the method and the path. */
export class ApiError<Data = unknown> extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  /** The body of the answer, as the operation's result types it. */
  readonly data: Data;
  readonly #response: Response;

  constructor(status: number, data: Data, response: Response) {
    const place = requests.get(response)?.place ?? 'The API';
    super(`${place} answered with status ${String(status)}.`);
    this.status = status;
    this.data = data;
    this.#response = response;
  }

  /** The whole answer: a getter, so that logging the error does not print a URL that may hold credentials. */
  get response(): Response {
    return this.#response;
  }

  /**
   * The request as it was sent, with its credentials: a getter for the same reason. Undefined for an answer that no
   * operation returned.
   */
  get request(): Draft | undefined {
    return requests.get(this.#response)?.draft;
  }
}
