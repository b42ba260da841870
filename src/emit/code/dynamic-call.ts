import { dynamicVariables } from '../../notation/dynamic-variables.js';
import type { Imports } from './imports.js';

/** Returns the expression that makes a fresh value of one of Postman's dynamic variables, undefined for a name that is none. */
export function dynamicCall(name: string, imports: Imports): string | undefined {
  if (!Object.hasOwn(dynamicVariables, name)) return undefined;
  const variable = dynamicVariables[name];
  return variable && `${imports.value(variable.module, variable.export)}()`;
}
