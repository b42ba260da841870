/** The body of a request, as the modules beside this one make it. */
export interface Body {
  readonly content: string | Blob | ReadableStream<Uint8Array>;
  /** Sent unless a header gives a content type. */
  readonly contentType?: string | undefined;
  /** Has the last word on the headers: where any other content type than the body's own would make it unreadable. */
  readonly finish?: ((headers: Headers) => void) | undefined;
}
