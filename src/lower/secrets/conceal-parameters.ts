import type { DocumentParameter } from '../../parse/document.js';
import { isLiteralSecret } from './is-literal-secret.js';
import { replaceSecret, secretVariable, type ReportSecret } from './secret-variable.js';

/** What may stand before a credential in a header and is none itself. */
const scheme = /^(?:basic|bearer|token|apikey|digest)\s+(?=\S)/i;

/** Returns headers with `{{variables}}` in place of credentials; `Bearer ` and its kin stay in front. */
export function concealHeaders(
  headers: readonly DocumentParameter[],
  report: ReportSecret,
): readonly DocumentParameter[] {
  return headers.map((header) => {
    if (!isLiteralSecret(header.key, header.value)) return header;
    const prefix = scheme.exec(header.value)?.[0] ?? '';
    const variable = secretVariable(header.key);
    return { ...header, value: prefix + replaceSecret(`the header ${header.key}`, variable, report) };
  });
}

/** Returns a parameter of a query or a form with a `{{variable}}` in place of the credential that it may be. */
export function concealParameter<P extends DocumentParameter>(
  parameter: P,
  place: string,
  report: ReportSecret,
): P {
  if (!isLiteralSecret(parameter.key, parameter.value)) return parameter;
  const variable = secretVariable(parameter.key);
  return { ...parameter, value: replaceSecret(`${place} ${parameter.key}`, variable, report) };
}
