import type { AuthScheme } from '../model/auth.js';
import type { Credentials, SchemeFacts, SchemeTable } from './scheme-facts.js';
import { signingSchemes } from './signing-schemes.js';
import { tokenSchemes } from './token-schemes.js';

/** The one table of the schemes that clients can do. */
const table: SchemeTable = { ...tokenSchemes, ...signingSchemes };

/** The facts of a scheme. */
export function schemeFacts(scheme: AuthScheme): SchemeFacts {
  return table[scheme];
}

/** Returns the scheme of an auth block's type, undefined where no client can do it. */
export function findScheme(type: string): AuthScheme | undefined {
  return Object.keys(table).find((name): name is AuthScheme => name === type);
}

/** Returns the credentials of an auth block's type, also of NTLM, which no client can do. */
export function credentialsOf(type: string): Credentials {
  const scheme = findScheme(type);
  if (scheme) return table[scheme].credentials;
  return type === 'ntlm' ? { username: 'likely', password: 'certain' } : {};
}
