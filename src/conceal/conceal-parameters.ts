import type { DocumentParameter } from '../model/document.js';
import { isLiteralSecret, isSecretParameter } from './is-literal-secret.js';
import type { Conceal } from './ledger.js';
import { secretVariable } from '../names/secret-variable.js';

/** What may stand before a credential in a header and is none itself. */
const scheme = /^(?:(?:basic|bearer|token|apikey|digest)\s+|(?:sha-?\d{1,3}|hmac|v\d)=)(?=\S)/i;

/** Returns headers with `{{variables}}` in place of credentials; `Bearer ` and its kin stay in front. */
export function concealHeaders(
  headers: readonly DocumentParameter[],
  conceal: Conceal,
): readonly DocumentParameter[] {
  return headers.map((header) => {
    const { key, value } = header;
    if (!isLiteralSecret(key, value) || isTrace(key)) return header;
    const prefix = scheme.exec(value)?.[0] ?? '';
    const variable = secretVariable(key);
    return { ...header, value: prefix + conceal(value.slice(prefix.length), variable, `the header ${key}`) };
  });
}

/** Postman-Token is Postman's own trace of a request, which no later stage takes for a part of it. */
function isTrace(key: string): boolean {
  return key.trim().toLowerCase() === 'postman-token';
}

/** Returns the headers of an answer without those that hold a credential. */
export function dropSecretHeaders(
  headers: readonly DocumentParameter[],
  conceal: Conceal,
): readonly DocumentParameter[] {
  return headers.filter(({ key, value }) => {
    if (!isLiteralSecret(key, value)) return true;
    // Also where it is allowed: a header that sets a cookie says nothing of the answer's data.
    conceal(value, secretVariable(key), `the header ${key}`);
    return false;
  });
}

/** Returns a parameter of a query or a form with a `{{variable}}` in place of the credential that it may be. */
export function concealParameter<P extends DocumentParameter>(
  parameter: P,
  place: string,
  conceal: Conceal,
): P {
  const { key, value } = parameter;
  if (!isSecretParameter(key, value)) return parameter;
  return { ...parameter, value: conceal(value, secretVariable(key), `${place} ${key}`, 'likely') };
}
