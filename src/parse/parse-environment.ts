import { inputError } from '../diagnostics/errors.js';
import type { DocumentVariable } from './document.js';
import { isList, isRecord, nameText } from './json-value.js';
import { parseVariables } from './parse-variables.js';
import { readJson } from './read-json.js';

/** A Postman environment, or its globals: values for the `{{variables}}` of a collection. */
export interface EnvironmentValues {
  readonly name: string;
  readonly scope: 'environment' | 'globals';
  readonly variables: readonly DocumentVariable[];
}

/** Returns the values that an environment or globals file holds; an InputError where it is neither. */
export function parseEnvironment(bytes: Uint8Array, source: string): EnvironmentValues {
  const value = readJson(bytes, source);
  const record = isRecord(value) && isRecord(value['environment']) ? value['environment'] : value;
  if (!isRecord(record) || !isList(record['values'])) {
    const message = `${source} is no Postman environment: expected an object with a list "values". Export the environment from Postman.`;
    throw inputError('environment-unreadable', message, { file: source });
  }
  const scope = record['_postman_variable_scope'] === 'globals' ? 'globals' : 'environment';
  return { name: nameText(record['name']), scope, variables: parseVariables(record['values']) };
}
