import type { Body } from './body/body.js';
import type { Transport, VariableOverrides } from './client.js';
import { withDeadline } from './deadline.js';
import type { Authorizer, Draft } from './draft.js';
import { NetworkError } from './errors/network-error.js';
import { UrlError } from './errors/url-error.js';
import { mergeHeaders, type HeaderRecord } from './headers.js';
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
  /** The whole URL, encoded: its path by `segment`, its query by `addQuery`. */
  readonly url: string;
  /** Header values by name, as `HeaderRecord` describes them. */
  readonly headers?: object | undefined;
  readonly auth?: Authorizer | undefined;
  readonly body?: Body | undefined;
  /** How bodies are read, by status, where their Content-Type would not tell. */
  readonly responses?: Readonly<Partial<Record<number, Reader>>>;
}

/** Sends a request and returns its result: every status is a result, whatever fails before or within it is an error. */
export async function send<R>(
  client: Transport,
  options: RequestOptions | undefined,
  spec: RequestSpec,
): Promise<R> {
  const draft = draftOf(client, options, spec);
  const place = `${spec.method} ${originOf(draft.url)}`;
  const fail = (cause: unknown): never => {
    throw new NetworkError(`${place} failed.`, { cause });
  };
  return withDeadline(place, options?.signal, options?.timeout ?? client.timeout, async (signal) => {
    await spec.auth?.authorize(draft);
    let response = await transfer(client, draft, signal).catch(fail);
    if (response.status === 401 && (await spec.auth?.answer?.(draft, response))) {
      await response.body?.cancel();
      response = await transfer(client, draft, signal).catch(fail);
    }
    const { ok, status, headers } = response;
    const data = await readBody(response, spec.responses?.[status], fail);
    // What an API answers at run time is not for a compiler to know: here it is trusted to match its examples.
    return { ok, status, data, headers, response } as R;
  });
}

function draftOf(client: Transport, options: RequestOptions | undefined, spec: RequestSpec): Draft {
  const { method, url, body } = spec;
  const headers = mergeHeaders(client.headers, spec.headers, options?.headers);
  const type = headers.get('content-type');
  if (body?.contentType && (type === null || (body.strict && !type.startsWith(body.contentType)))) {
    headers.set('content-type', body.contentType);
  }
  return { method, url, headers, body: body?.content };
}

function transfer({ fetch }: Transport, draft: Draft, signal: AbortSignal): Promise<Response> {
  const { method, url, headers, body = null } = draft;
  // Not called as the client's method: browsers refuse that for their own fetch.
  return fetch(url, { method, headers, body, signal });
}

/** Returns the part of a URL that may stand in a message. */
function originOf(url: string): string {
  try {
    const { origin, username, password } = new URL(url);
    if (!username && !password) return origin;
  } catch {
    // The error that says why would show the URL.
  }
  throw new UrlError('The base URL is invalid.');
}
