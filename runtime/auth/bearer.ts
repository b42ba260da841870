import type { Authorizer } from '../exchange/draft.js';

/** The token of bearer authentication. */
export interface BearerParameters {
  readonly token?: string | undefined;
}

/** Returns an authorizer that sends a bearer token (RFC 6750), or nothing where there is none. */
export function bearer({ token }: BearerParameters): Authorizer {
  return {
    authorize({ headers }): void {
      if (token) headers.set('authorization', `Bearer ${token}`);
    },
  };
}
