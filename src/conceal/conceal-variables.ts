import type { DocumentVariable } from '../model/document.js';
import { concealUrlText } from './conceal-url.js';
import { isLiteral, isSecretParameter } from './is-literal-secret.js';
import { isSecretName } from '../names/is-secret-name.js';
import type { Conceal } from './ledger.js';

/**
 * Returns variables without the values that are credentials: those whose name says so, and those that are secret
 * somewhere. The variable itself stands for its value wherever that is found.
 */
export function concealVariables(
  variables: readonly DocumentVariable[],
  secretKeys: ReadonlySet<string>,
  conceal: Conceal,
): readonly DocumentVariable[] {
  return variables.map((variable) => {
    const { key, value, ...rest } = variable;
    if (value === undefined) return variable;
    if (!secretKeys.has(key) && !isSecretName(key) && !isSecretParameter(key, value))
      return { ...variable, value: concealUrlText(value, conceal) };
    if (!isLiteral(value)) return { ...variable, secret: true };
    const stands = conceal(value, key, `the variable ${key}`);
    return stands === value ? variable : { ...rest, key, secret: true };
  });
}
