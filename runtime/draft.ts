/** A request on its way out: complete, and still to be changed by an authorizer or a hook. */
export interface Draft {
  readonly method: string;
  /** The whole URL, encoded. */
  url: string;
  readonly headers: Headers;
  body: DraftBody | undefined;
}

export type DraftBody = string | URLSearchParams | FormData | Blob;

/** One way to authenticate: what an `auth` module's factory returns. */
export interface Authorizer {
  /** Adds the credentials to the request. */
  authorize(draft: Draft): void | Promise<void>;
  /** Answers a 401's challenge by changing the request; true when it is worth sending again. */
  answer?(draft: Draft, challenge: Response): boolean | Promise<boolean>;
}
