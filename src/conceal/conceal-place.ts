import { assertNever } from '../diagnostics/errors.js';
import { concealFields } from './conceal-fields.js';
import {
  concealFormField,
  concealHeader,
  concealParameter,
  concealPathValue,
  dropSecretHeader,
} from './conceal-parameters.js';
import { concealPassword, concealUrlText } from './conceal-url.js';
import { recode } from './recode.js';
import { asksForCredential } from './is-placeholder.js';
import type { Concealer } from './concealer.js';
import type { PlacedText } from './placed-text.js';
import { credentialEvidence } from '../auth/auth-schemes.js';
import { isLiteral, isSecretParameter } from './is-literal-secret.js';
import { secretVariable } from '../names/secret-variable.js';
import { whySecret } from './why-secret.js';
import { isSecretName } from '../names/is-secret-name.js';

/**
 * Returns a text with `{{variables}}` where its place, or a name in it, says that a credential stands; undefined where nothing
 * is left of it: a variable that the caller has to give, a header that sets a cookie. A variable may be known to be secret.
 */
export function concealPlace(
  { text, place }: PlacedText,
  isSecret: boolean,
  concealer: Concealer,
): string | undefined {
  const { kind, name } = place;
  if (name !== '' && kind !== 'variable name' && kind !== 'url password' && concealer.isAllowed(name, text))
    return text;
  switch (kind) {
    case 'words':
    case 'variable name':
      return text;
    case 'url':
      return concealUrlText(text, concealer);
    case 'url password':
      // `https://mailto:ada@a.test`: what some editors make of an address.
      return /^mailto$/i.test(name) ? text : concealPassword(text, concealer);
    case 'query parameter':
      return concealParameter(recode(decodeURIComponent, name), text, concealer);
    case 'path value':
      return concealPathValue(name, text, concealer);
    case 'header':
      return concealHeader(name, text, concealer);
    case 'answer header':
      return dropSecretHeader(name, text, concealer);
    case 'form field':
      return concealFormField(name, text, concealer);
    case 'body':
      return concealFields(text, concealer);
    case 'auth parameter':
      return concealAuth(place.scheme, name, text, concealer);
    case 'variable':
      return concealVariable(name, text, isSecret, concealer);
    default:
      return assertNever(kind);
  }
}

/** Returns the value of a parameter of an auth block; of one that is a credential a `{{variable}}` named after both. */
function concealAuth(scheme: string, key: string, value: string, concealer: Concealer): string {
  const evidence = credentialEvidence(scheme, key) ?? (concealer.isNamed(key) ? 'certain' : undefined);
  if (evidence === undefined || (!isLiteral(value) && !asksForCredential(value))) return value;
  return concealer.conceal(value, {
    field: key,
    variable: secretVariable(scheme, key),
    why: whySecret.place,
    evidence,
  });
}

/**
 * Returns the value of a variable; undefined where it is a credential: because of its name, or since the variable is secret
 * somewhere. The variable itself then stands for its value wherever that is found.
 */
function concealVariable(
  key: string,
  value: string,
  isSecret: boolean,
  concealer: Concealer,
): string | undefined {
  const isNamed = isSecret || concealer.isNamed(key);
  if (!isNamed && !isSecretName(key) && !isSecretParameter(key, value))
    return concealUrlText(value, concealer);
  if (!isLiteral(value) && !asksForCredential(value)) return value;
  const why = isNamed ? whySecret.place : whySecret.name(key);
  const stands = concealer.conceal(value, { field: key, variable: key, why });
  return stands === value ? value : undefined;
}
