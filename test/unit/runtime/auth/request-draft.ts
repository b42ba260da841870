import type { Draft, DraftBody } from '../../../../runtime/exchange/draft.js';

/** What a test says of its request; the rest is a GET of http://api.test/. */
interface DraftOptions {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: Record<string, string>;
  readonly body?: DraftBody;
}

/** Returns a request on its way out, as an authorizer gets it. */
export function requestDraft(options: DraftOptions = {}): Draft {
  return {
    method: options.method ?? 'GET',
    url: options.url ?? 'http://api.test/',
    headers: new Headers(options.headers),
    body: options.body,
  };
}
