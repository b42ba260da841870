import type { JsonString } from '../model/json.js';
import { dynamicVariables, type DynamicKind } from './dynamic-variables.js';
import { wholePlaceholder } from './mask-placeholders.js';

/** Returns what a dynamic variable without quotes around it stands for in JSON; undefined for any other string. */
export function bareDynamic({ value, unquoted }: JsonString): DynamicKind | undefined {
  const name = unquoted ? wholePlaceholder(value) : undefined;
  return name?.startsWith('$') ? dynamicVariables[name.slice(1)]?.kind : undefined;
}
