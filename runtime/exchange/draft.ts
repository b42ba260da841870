import type { Fetch } from './fetch.js';

/** A request on its way out: complete, and still to be changed by an authorizer or a hook. */
export interface Draft {
  readonly method: string;
  /** The whole URL, encoded. */
  url: string;
  readonly headers: Headers;
  body: DraftBody | undefined;
}

/** What a request carries; a stream can be sent only once. */
export type DraftBody = string | URLSearchParams | FormData | Blob | ReadableStream<Uint8Array>;

/** One way to authenticate: what an `auth` module's factory returns. */
export interface Authorizer {
  /** Adds the credentials to the request. */
  authorize(draft: Draft): void | Promise<void>;
  /** Sends the request in a way of its own: with an eye on redirects, or once more after a challenge. */
  exchange?(draft: Draft, transfer: Transfer): Promise<Response>;
}

/** Sends a request; `around` makes the fetch that is used out of the client's. */
export type Transfer = (draft: Draft, around?: (fetch: Fetch) => Fetch) => Promise<Response>;
