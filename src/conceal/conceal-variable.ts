import { isSecretName } from '../names/is-secret-name.js';
import { concealUrlText } from './conceal-url.js';
import { isLiteral, isSecretParameter } from './is-literal-secret.js';
import type { Concealer } from './concealer.js';
import { whySecret } from './why-secret.js';

/**
 * Returns the value of a variable; undefined where it is a credential: because of its name, or since the variable is secret
 * somewhere. The variable itself then stands for its value wherever that is found.
 */
export function concealVariable(
  key: string,
  value: string,
  isSecret: boolean,
  concealer: Concealer,
): string | undefined {
  const isNamed = isSecret || concealer.isNamed(key);
  if (!isNamed && !isSecretName(key) && !isSecretParameter(key, value))
    return concealUrlText(value, concealer);
  if (!isLiteral(value)) return value;
  const why = isNamed ? whySecret.place : whySecret.name(key);
  const stands = concealer.conceal(value, { field: key, variable: key, why });
  return stands === value ? value : undefined;
}
