/** A request that can be answered, with the responses that the collection saved for it. */
export interface MockRoute {
  /** The function that sends it. */
  readonly operation: string;
  readonly method: string;
  /** Scheme, host and port. Left out where a variable holds them: then any will do. */
  readonly origin?: string;
  /** The path of the declared base URL, which may stand before `path`. */
  readonly prefix?: string;
  /** `/users/{id}`: a name in braces stands for any text in its segment, `{+name}` for several segments. */
  readonly path: string;
  /** The query values that are part of the operation. */
  readonly query?: Readonly<Record<string, string | null>>;
  /** The text of the GraphQL query that it sends. */
  readonly graphql?: string;
  /** The request as the collection recorded it. */
  readonly request?: RecordedRequest;
  /** In the order of the collection. */
  readonly answers: readonly SavedAnswer[];
}

/** A saved response of the collection. */
export interface SavedAnswer {
  /** Its name in Postman: `x-mock-response-name` asks for it. */
  readonly name: string;
  readonly response: MockResponse;
  /** Headers that come beside those of the response. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The request that it answers, where it is not the route's own. */
  readonly request?: RecordedRequest;
}

/** What goes back to the caller. */
export interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The values of a recorded request; text with `{{placeholders}}` stands for any value. */
export interface RecordedRequest {
  readonly path?: unknown;
  readonly query?: unknown;
  /** Not compared: what a caller sends differs too much. */
  readonly headers?: unknown;
  readonly body?: unknown;
}
