/** A request with everything in it filled: what goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** The whole URL, encoded. */
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: WireBody;
  /** The credentials of basic authentication, which also stand in the headers. */
  readonly basic?: string;
}

/** What the request carries. */
export type WireBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly json: boolean }
  | { readonly kind: 'form'; readonly fields: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'multipart'; readonly parts: readonly WirePart[] }
  | { readonly kind: 'file'; readonly file: string };

/** One part of a form with files. */
export interface WirePart {
  readonly name: string;
  /** The text, or the name of the file. */
  readonly value: string;
  readonly file: boolean;
  readonly contentType?: string;
}
