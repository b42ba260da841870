import type { Body } from './body/body.js';
import type { Transport, VariableOverrides } from './client.js';
import { withDeadline } from './deadline.js';
import type { Authorizer, Draft } from './draft.js';
import { NetworkError } from './errors/network-error.js';
import { UrlError } from './errors/url-error.js';
import { mergeHeaders, type HeaderRecord } from './headers.js';
import { addQuery, type Query } from './query.js';
import { readBody, type Reader } from './read-body.js';

/** The last argument of every operation: what holds for this one call. */
export interface RequestOptions extends VariableOverrides {
  /** Aborts the request: it then fails with an AbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the request fails with a TimeoutError; 0 for never. */
  readonly timeout?: number | undefined;
  /** Headers that go before all others, except the credentials. */
  readonly headers?: HeaderRecord | undefined;
}

/** A request as an operation describes it. */
export interface RequestSpec {
  /** Sent as it is written; fetch itself turns `get`, `post`, `put`, `delete`, `head` and `options` into capitals. */
  readonly method: string;
  /** Encoded, with or without a query. */
  readonly url: string;
  readonly query?: Query | undefined;
  /** Header values by name, as `HeaderRecord` describes them. */
  readonly headers?: object | undefined;
  readonly auth?: Authorizer | undefined;
  readonly body?: Body | undefined;
  /** How bodies are read, by status, where their Content-Type would not tell. */
  readonly responses?: Readonly<Partial<Record<number, Reader>>>;
  /** The query is sent without any encoding of ours. */
  readonly raw?: boolean;
}

/** Sends a request and returns its result: every status is a result, whatever fails before or within it is an error. */
export async function send<R>(
  client: Transport,
  options: RequestOptions | undefined,
  spec: RequestSpec,
): Promise<R> {
  const draft = draftOf(client, options, spec);
  const place = `${spec.method} ${originOf(draft.url)}`;
  return withDeadline(place, options?.signal, options?.timeout ?? client.timeout, async (signal) => {
    await spec.auth?.authorize(draft);
    let response = await transfer(place, client, draft, signal);
    if (response.status === 401 && (await spec.auth?.answer?.(draft, response))) {
      await response.body?.cancel();
      response = await transfer(place, client, draft, signal);
    }
    const { ok, status, headers } = response;
    const data = await readBody(response, spec.method, spec.responses?.[status]);
    // What an API answers at run time is not for a compiler to know: here it is trusted to match its examples.
    return { ok, status, data, headers, response } as R;
  });
}

function draftOf(client: Transport, options: RequestOptions | undefined, spec: RequestSpec): Draft {
  const { body } = spec;
  const headers = mergeHeaders(client.headers, spec.headers, options?.headers);
  const type = headers.get('content-type');
  if (body && (type === null || (body.strict && !type.startsWith(body.contentType ?? '')))) {
    if (body.contentType) headers.set('content-type', body.contentType);
  }
  return { method: spec.method, url: addQuery(spec.url, spec.query, spec.raw), headers, body: body?.content };
}

async function transfer(
  place: string,
  client: Transport,
  draft: Draft,
  signal: AbortSignal,
): Promise<Response> {
  // Taken out of the client: browsers refuse a fetch that is called as the method of another object.
  const { fetch } = client;
  try {
    const { method, headers, body = null } = draft;
    return await fetch(draft.url, { method, headers, body, signal });
  } catch (cause) {
    throw new NetworkError(place, { cause });
  }
}

/** Returns the part of a URL that may stand in a message. */
function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    throw new UrlError();
  }
}
