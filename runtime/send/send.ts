import type { Body } from '../body/body.js';
import type { Transport, VariableOverrides } from '../client/client.js';
import { withDeadline } from './deadline.js';
import { originOf } from './origin-of.js';
import type { Authorizer, Draft, Transfer } from '../exchange/draft.js';
import { NetworkError } from '../errors/network-error.js';
import { mergeHeaders, type HeaderRecord } from '../request/headers.js';
import type { Outcome, Retry } from '../exchange/layers.js';
import { requests } from '../exchange/requests.js';
import { readBody, type CustomReader } from '../result/read-body.js';

/** The last argument of every operation: what holds for this one call. */
export interface RequestOptions extends VariableOverrides {
  /** Aborts the request: it then fails with an AbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the request, with all its retries, fails with a TimeoutError; 0 for never. */
  readonly timeout?: number | undefined;
  /** How many times the request may be sent again, 0 for never; it takes a `retry` of the client or the call. */
  readonly retries?: number | undefined;
  /** How the request is sent again, in place of the client's way. */
  readonly retry?: Retry | undefined;
  /** Headers that go before all others, except the credentials. */
  readonly headers?: HeaderRecord | undefined;
}

/** A request as an operation describes it. */
export interface RequestSpec {
  /** The operation's own name, its method and the path as the collection has it, for messages: `getOrder (GET /orders/:id)`. */
  readonly place: string;
  /** Sent as it is written; fetch itself turns `get`, `post`, `put`, `delete`, `head` and `options` into capitals. */
  readonly method: string;
  /** The whole URL, encoded: its start by `base`, its path by `segment`, its query by `addQuery`. */
  readonly url: string;
  /** Header values by name, as `HeaderRecord` describes them. */
  readonly headers?: object | undefined;
  /** The header that marks a call, where there is one. */
  readonly idempotency?: string | undefined;
  readonly auth?: Authorizer | undefined;
  readonly body?: Body | undefined;
  /** The statuses whose bodies are JSON in the collection. */
  readonly json?: readonly number[];
  /** How bodies are read, by status, where that is not how `readBody` does it. */
  readonly responses?: Readonly<Partial<Record<number, CustomReader>>>;
}

/** Sends a request and returns its result: every status is a result, whatever fails before or within it is an error. */
export async function send<R>(
  client: Transport,
  options: RequestOptions | undefined = {},
  spec: RequestSpec,
): Promise<R> {
  const { fetch, hooks } = client;
  const { signal: caller, timeout = client.timeout, retry = client.retry, retries } = options;
  const { method, url, body, place: at } = spec;
  const auth = spec.auth && (client.auth ?? spec.auth);
  const origin = originOf(url, at);
  const place = at.replace(`(${method} `, (start) => start + origin);
  const result: Promise<unknown> = withDeadline(place, caller, timeout, (signal) => {
    const fail = (cause: unknown): never => {
      throw new NetworkError(`${place} failed.`, { cause });
    };
    const transfer: Transfer = async (draft, around) => {
      const init: Streamed = { ...draft, body: draft.body ?? null, signal, duplex: 'half' };
      // Not called as the client's method, which browsers refuse for their own fetch; what it throws at once counts too.
      const call = async (): Promise<Response | undefined> => (around?.(fetch) ?? fetch)(draft.url, init);
      return (await call().catch(fail)) ?? fail(new TypeError('fetch returned no Response.'));
    };
    let sent: Draft;
    const exchange = async (draft: Draft): Promise<Response> => {
      sent = draft;
      await auth?.authorize(draft);
      return auth?.exchange?.(draft, transfer) ?? transfer(draft);
    };
    const read = async (response: Response): Promise<Outcome> => {
      requests.set(response, { draft: sent, place });
      const data = await (spec.responses?.[response.status]?.(response, fail, caller, place) ??
        readBody(response, fail, place, spec.json));
      return { ok: response.ok, status: response.status, data, headers: response.headers, response };
    };
    const attempt = async (more?: object): Promise<Outcome> => {
      const type = { 'content-type': body?.contentType };
      const headers = mergeHeaders(place, type, more, client.headers, spec.headers, options.headers);
      body?.finish?.(headers);
      sent = { method, url, headers, body: body?.content };
      return hooks ? hooks(sent, exchange, read) : read(await exchange(sent));
    };
    return retry ? retry(attempt, spec, retries, signal) : attempt();
  });
  // What an API answers at run time is not for a compiler to know: here it is trusted to match its examples.
  return result as Promise<R>;
}

/** A stream is only sent with `duplex`, which not all platforms' types know. */
type Streamed = RequestInit & { readonly duplex: 'half' };
