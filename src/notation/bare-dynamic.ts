import type { JsonString } from '../model/json.js';
import { dynamicVariables, type DynamicKind } from './dynamic-variables.js';

/** Returns what a dynamic variable without quotes around it stands for in JSON; undefined for any other string. */
export function bareDynamic({ value, unquoted }: JsonString): DynamicKind | undefined {
  const name = unquoted && /^\{\{\$(\w+)\}\}$/.exec(value)?.[1];
  return name && Object.hasOwn(dynamicVariables, name) ? dynamicVariables[name]?.kind : undefined;
}
