import type { Authorizer } from '../exchange/draft.js';

/** The credentials of basic authentication; what is missing is sent empty. */
export interface BasicParameters {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/** Returns an authorizer that sends the user name and the password with every request (RFC 7617), in UTF-8. */
export function basic({ username = '', password = '' }: BasicParameters): Authorizer {
  return {
    authorize({ headers }): void {
      const bytes = new TextEncoder().encode(`${username}:${password}`);
      headers.set('authorization', `Basic ${btoa(String.fromCharCode(...bytes))}`);
    },
  };
}
