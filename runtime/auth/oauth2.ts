import type { Authorizer } from '../exchange/draft.js';
import { addQuery } from '../request/query.js';
import { withoutQuery } from '../request/without-query.js';

/** An OAuth 2 access token and how it is sent. */
export interface Oauth2Parameters {
  readonly accessToken?: string | undefined;
  /** "header" (also where nothing is said) or "queryParams". */
  readonly addTokenTo?: string | undefined;
  /** What stands before the token in the header: "Bearer" where nothing is said, nothing where it is empty. */
  readonly headerPrefix?: string | undefined;
  /** "mac" tokens cannot be sent: the request then goes out without. */
  readonly tokenType?: string | undefined;
}

/** Returns an authorizer that sends an access token (RFC 6750) in the Authorization header or as `access_token` in the query. */
export function oauth2(parameters: Oauth2Parameters): Authorizer {
  const { accessToken, headerPrefix = 'Bearer', tokenType } = parameters;
  const addTokenTo = parameters.addTokenTo || 'header';
  return {
    authorize(draft): void {
      if (!accessToken || tokenType?.toLowerCase() === 'mac') return;
      draft.headers.delete('authorization');
      draft.url = withoutQuery(draft.url, ['access_token']);
      if (addTokenTo === 'queryParams') {
        draft.url = addQuery(draft.url, [['access_token', accessToken]]);
      } else if (addTokenTo === 'header') {
        draft.headers.set('authorization', `${headerPrefix.trim()} ${accessToken}`.trimStart());
      }
    },
  };
}
