import type { Draft } from './draft.js';

/** Sends a request again where that helps: what `retry` returns. */
export type Retry = (
  /** Sends once; of the headers that are given to it those go out that nothing else sets. */
  attempt: (headers?: Readonly<Record<string, string>>) => Promise<Outcome>,
  request: Repeatable,
  /** How many times more than once the caller allows; undefined where they leave it to the client. */
  retries: number | undefined,
  /** Aborts with an error when the time is up or the caller wants no more. */
  signal: AbortSignal,
) => Promise<Outcome>;

/** What an attempt comes to. */
export interface Outcome {
  readonly ok: boolean;
  readonly status: number;
  readonly data: unknown;
  readonly headers: Headers;
  readonly response: Response;
}

/** What decides whether a request is sent again. */
export interface Repeatable {
  readonly method: string;
  /** The header that marks a call: an API that gets one value of it twice acts once. */
  readonly idempotency?: string | undefined;
  /** A stream cannot be sent twice. */
  readonly body?: { readonly content: unknown } | undefined;
}

/** Surrounds one attempt: what `hooks` returns. */
export type Layer = (
  draft: Draft,
  exchange: (draft: Draft) => Promise<Response>,
  read: (response: Response) => Promise<Outcome>,
) => Promise<Outcome>;
