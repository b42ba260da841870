import { JsonError } from '../errors/json-error.js';
import { NetworkError } from '../errors/network-error.js';
import type { Outcome, Repeatable, Retry } from '../exchange/layers.js';

/** How requests are sent again. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included: 3 unless given. */
  readonly attempts?: number | undefined;
  /**
   * The methods whose requests are sent again, beside GET, HEAD, OPTIONS, PUT and DELETE, which can be repeated without
   * doing a thing twice, and all that an idempotency key marks: `['POST']`, or 'all'.
   */
  readonly methods?: readonly string[] | 'all' | undefined;
  /** The statuses that are worth another attempt: 408, 429 and all of 500 to 599 unless given. */
  readonly statuses?: readonly number[] | undefined;
  /** Milliseconds that the first wait takes at most, 500 unless given; each later one at most twice the one before. */
  readonly delay?: number | undefined;
  /** Milliseconds that no wait exceeds, 30,000 unless given; an answer that asks for a longer one is returned. */
  readonly maximumDelay?: number | undefined;
  /** Milliseconds from the first attempt after which none begins, 60,000 unless given. */
  readonly maximumTime?: number | undefined;
}

const idempotent = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE'];

/**
 * Returns what sends a request again after 408, 429, 5xx or an error of the network, if it can be repeated. It waits as
 * long as `Retry-After` says, else a random time whose maximum doubles with each attempt ("full jitter"), and returns
 * or throws what the last attempt came to. The `timeout` of the request covers all attempts.
 */
export function retry(options: RetryOptions = {}): Retry {
  const { attempts = 3, delay = 500, maximumDelay = 30_000, maximumTime = 60_000 } = options;
  return async (attempt, request, retries, signal) => {
    const allowed = mayRepeat(options, request) ? (retries ?? attempts - 1) : 0;
    const end = Date.now() + maximumTime;
    // One key for all attempts, so that what an attempt has done already is not done again.
    const mark =
      request.idempotency && allowed > 0 ? { [request.idempotency]: crypto.randomUUID() } : undefined;
    for (let done = 0; ; done++) {
      const tried = await outcomeOf(() => attempt(mark));
      if (done >= allowed || signal.aborted || !isTemporary(tried, options)) return finish(tried);
      const asked = 'result' in tried ? retryAfter(tried.result.headers) : undefined;
      const wait = asked ?? Math.random() * Math.min(delay * 2 ** done, maximumDelay);
      if (wait > maximumDelay || Date.now() + wait > end) return finish(tried);
      await discard(tried);
      await pause(wait, signal);
    }
  };
}

/** What one attempt came to. */
type Tried = { readonly result: Outcome } | { readonly error: unknown };

async function outcomeOf(attempt: () => Promise<Outcome>): Promise<Tried> {
  try {
    return { result: await attempt() };
  } catch (error) {
    return { error };
  }
}

function finish(tried: Tried): Outcome {
  if ('result' in tried) return tried.result;
  throw tried.error;
}

/** Closes the connection of an answer that nobody is to read. */
async function discard(tried: Tried): Promise<void> {
  const response = 'result' in tried ? tried.result.response : undefined;
  // One that is broken already is closed.
  if (!response?.bodyUsed) await response?.body?.cancel().catch(() => undefined);
}

function mayRepeat({ methods = [] }: RetryOptions, { method, body, idempotency }: Repeatable): boolean {
  if (body?.content instanceof ReadableStream) return false;
  return (
    methods === 'all' ||
    idempotency !== undefined ||
    [...idempotent, ...methods].includes(method.toUpperCase())
  );
}

function isTemporary(tried: Tried, { statuses }: RetryOptions): boolean {
  if ('error' in tried && tried.error instanceof NetworkError) return true;
  const status = statusOf(tried);
  if (statuses) return statuses.includes(status);
  return status === 408 || status === 429 || (status >= 500 && status <= 599);
}

/** An answer of something else than its JSON is an error, and has a status all the same. */
function statusOf(tried: Tried): number {
  if ('result' in tried) return tried.result.status;
  return tried.error instanceof JsonError ? tried.error.status : 0;
}

/** Returns the milliseconds that a `Retry-After` in seconds or as a date asks for (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const wait = Date.parse(text) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Waits, or fails with the reason of the signal as soon as it aborts. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason instanceof Error ? signal.reason : new Error('The request was aborted.'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop);
  });
}
