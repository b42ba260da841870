import { credentialEvidence } from '../auth/auth-schemes.js';
import { isLiteral } from './is-literal-secret.js';
import type { Concealer } from './concealer.js';
import { secretVariable } from '../names/secret-variable.js';
import { whySecret } from './why-secret.js';

/** Returns the value of a parameter of an auth block; of one that is a credential a `{{variable}}` named after both. */
export function concealAuth(scheme: string, key: string, value: string, concealer: Concealer): string {
  const evidence = credentialEvidence(scheme, key) ?? (concealer.isNamed(key) ? 'certain' : undefined);
  if (evidence === undefined || !isLiteral(value)) return value;
  return concealer.conceal(value, {
    field: key,
    variable: secretVariable(scheme, key),
    why: whySecret.place,
    evidence,
  });
}
