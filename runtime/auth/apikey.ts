import type { Authorizer } from '../exchange/draft.js';
import { followRedirects } from '../send/follow-redirects.js';
import { addQuery } from '../request/query.js';
import { withoutQuery } from '../request/without-query.js';

/** An API key: its name, its value and where it goes, "header" (also where nothing is said) or "query". */
export interface ApikeyParameters {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly in?: string | undefined;
}

/** Returns an authorizer that sends an API key in a header or in the query, in place of one of the same name. */
export function apikey({ key, value, in: place }: ApikeyParameters): Authorizer {
  return {
    authorize(draft): void {
      if (!key) return;
      if (place === 'query') {
        draft.url = addQuery(withoutQuery(draft.url, [key]), [[key, value ?? null]]);
      } else {
        draft.headers.set(key, value ?? '');
      }
    },
    exchange: (draft, transfer) => transfer(draft, followRedirects),
  };
}
