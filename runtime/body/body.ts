/** The body of a request, as the modules beside this one make it. */
export interface Body {
  readonly content: string | Blob;
  /** Sent unless a header gives a content type. */
  readonly contentType?: string;
  /** A header's content type only counts if it begins with this body's own: any other would make it unreadable. */
  readonly strict?: true;
}
