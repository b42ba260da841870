import { lookup } from './lookup.js';

/**
 * Returns headers or query parameters with each `{{name}}` in what they are called replaced by the client's variable of
 * that name. One without a value stays as it is.
 */
export function named(fields: object | undefined, variables: object): object {
  const entries = Object.entries(fields ?? {}).map(([key, value]): [string, unknown] => [
    key.replace(/\{\{([^{}]*)\}\}/g, (token, name: string) => lookup(variables, name) ?? token),
    value,
  ]);
  return Object.fromEntries(entries);
}
