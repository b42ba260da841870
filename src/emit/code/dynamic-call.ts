import { dynamicVariables } from '../../notation/dynamic-variables.js';
import { code, ref, type Code } from './code.js';

/** Returns the expression that makes a fresh value of one of Postman's dynamic variables, undefined for a name that is none. */
export function dynamicCall(name: string): Code | undefined {
  if (!Object.hasOwn(dynamicVariables, name)) return undefined;
  const variable = dynamicVariables[name];
  return variable && code`${ref(variable.module, variable.export)}()`;
}
