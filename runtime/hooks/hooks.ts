import type { Draft } from '../exchange/draft.js';
import { AbortError } from '../errors/abort-error.js';
import { NetworkError } from '../errors/network-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { Layer } from '../exchange/layers.js';

/** What sees, and may change, the requests and answers of a client: each attempt, where requests are sent again. */
export interface Hooks {
  /**
   * Called before a request is authenticated and sent. It may change the request, return another one, or return an
   * answer, with which the request is not sent.
   */
  readonly onRequest?: (request: Draft) => Hooked<Draft | Response>;
  /** Called with every answer before its body is read. It may return another answer. */
  readonly onResponse?: (response: Response, request: Draft) => Hooked<Response>;
  /**
   * Called with everything that fails. It may return an answer to go on with, or throw another error. A TimeoutError
   * and an AbortError reach the caller whatever it does.
   */
  readonly onError?: (error: unknown, request: Draft) => Hooked<Response>;
}

/** A hook without a return value changes nothing. */
type Hooked<T> = T | undefined | Promise<T | undefined> | Promise<void>;

/** Returns what calls the hooks around each attempt, one after the other, those of an earlier argument first. */
export function hooks(...all: readonly Hooks[]): Layer {
  return async (draft, exchange, read) => {
    let request = draft;
    try {
      let response: Response | undefined;
      for (const { onRequest } of all) {
        const returned = (await onRequest?.(request)) ?? request;
        if (returned instanceof Response) {
          response = returned;
          break;
        }
        request = returned;
      }
      response ??= await exchange(request);
      for (const { onResponse } of all) response = (await onResponse?.(response, request)) ?? response;
      return await read(response);
    } catch (error) {
      return read(await rescue(all, endOf(error), request));
    }
  };
}

/** The end of a request reaches fetch as an abort: here it is what it is for the caller. */
function endOf(error: unknown): unknown {
  const cause = error instanceof NetworkError ? error.cause : undefined;
  return cause instanceof TimeoutError || cause instanceof AbortError ? cause : error;
}

async function rescue(all: readonly Hooks[], error: unknown, request: Draft): Promise<Response> {
  for (const { onError } of all) {
    const response = await onError?.(error, request);
    if (response) return response;
  }
  throw error;
}
