import { isSecretName } from '../names/is-secret-name.js';
import { secretVariable } from '../names/secret-variable.js';
import { isLiteral, isLiteralSecret, isSecretParameter } from './is-literal-secret.js';
import { asksForCredential, isPlaceholder } from './is-placeholder.js';
import type { Concealer, Certainty, Sighting } from './concealer.js';
import { isUuid } from './looks-generated.js';
import { looksRandom } from './looks-random.js';
import { whySecret } from './why-secret.js';

/** What may stand before a credential in a header and is none itself. */
const scheme = /^(?:(?:basic|bearer|token|apikey|digest)\s+|(?:sha-?\d{1,3}|hmac|v\d)=)(?=\S)/i;

/** Returns the value of a header with a `{{variable}}` in place of a credential; `Bearer ` and its kin stay in front. */
export function concealHeader(name: string, value: string, concealer: Concealer): string {
  if (!isLiteralSecret(name, value) && !isAsked(name, value) && !isNamed(name, value, concealer))
    return value;
  const prefix = scheme.exec(value)?.[0] ?? '';
  return prefix + concealer.conceal(value.slice(prefix.length), sightingOf(name, 'certain'));
}

/** Returns the value of a header of an answer; undefined where it holds a credential. */
export function dropSecretHeader(name: string, value: string, concealer: Concealer): string | undefined {
  if (!isLiteralSecret(name, value) && !isNamed(name, value, concealer)) return value;
  // Also where it is allowed: a header that sets a cookie says nothing of the answer's data.
  concealer.conceal(value, sightingOf(name, 'certain'));
  return undefined;
}

/** Returns the value of a parameter of a query, or a `{{variable}}` in place of the credential that it is. */
export function concealParameter(name: string, value: string, concealer: Concealer): string {
  if (!isSecretParameter(name, value) && !isAsked(name, value) && !isNamed(name, value, concealer))
    return value;
  return concealer.conceal(value, sightingOf(name, 'likely'));
}

/** The same of a field of a form. A placeholder stays: no recorded field is sent unless the caller says so. */
export function concealFormField(name: string, value: string, concealer: Concealer): string {
  return isPlaceholder(value) ? value : concealParameter(name, value, concealer);
}

/**
 * The same of a value in the path, where names only sound like those of credentials: a session has an id in the path, and
 * the token of a market is a word.
 */
export function concealPathValue(name: string, value: string, concealer: Concealer): string {
  const isOpen =
    isSecretName(name) && !isNamed(name, value, concealer) && !looksSecretInPath(name, value.trim());
  return isOpen ? value : concealFormField(name, value, concealer);
}

function looksSecretInPath(name: string, value: string): boolean {
  if (/pass|pwd|secret/i.test(name)) return true;
  if (/id$/i.test(name)) return looksRandom(value, 8) || isUuid(value);
  return /\d/.test(value) || value.length >= 16;
}

/** A placeholder under the name of a credential: all spellings of one become a variable. */
function isAsked(name: string, value: string): boolean {
  return isSecretName(name) && asksForCredential(value);
}

function isNamed(name: string, value: string, concealer: Concealer): boolean {
  return isLiteral(value) && concealer.isNamed(name);
}

function sightingOf(name: string, evidence: Certainty): Sighting {
  return { field: name, variable: secretVariable(name), why: whySecret.name(name), evidence };
}
