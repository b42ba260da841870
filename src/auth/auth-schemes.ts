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

/** No client can do NTLM, but its credentials have to be taken out all the same. */
const ntlm: Credentials = { username: 'likely', password: 'certain' };

/** Returns how surely a literal parameter of an auth block is a credential; undefined where it is none. */
export function credentialEvidence(type: string, key: string): 'certain' | 'likely' | undefined {
  const scheme = findScheme(type);
  const credentials = scheme ? table[scheme].credentials : type === 'ntlm' ? ntlm : {};
  return Object.hasOwn(credentials, key) ? credentials[key] : undefined;
}
