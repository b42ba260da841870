import { fillPlaceholders } from './fill-placeholders.js';
import { lookup } from './lookup.js';

/**
 * Returns headers, query parameters or fields with each `{{name}}` in what they are called replaced by the variable of that
 * name. One without a value stays as it is.
 */
export function named(fields: object | undefined, variables: object): object {
  const entries = Object.entries(fields ?? {}).map(([key, value]): [string, unknown] => [
    fillPlaceholders(key, (name) => lookup(variables, name)),
    value,
  ]);
  return Object.fromEntries(entries);
}
