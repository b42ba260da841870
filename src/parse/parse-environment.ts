import { inputError } from '../diagnostics/errors.js';
import type { DocumentVariable } from './document.js';
import { isList, isRecord, nameText } from './json-value.js';
import { parseVariables } from './parse-variables.js';
import { readJson } from './read-json.js';
import { readYaml } from './v3/read-yaml.js';

/** A Postman environment, or its globals: values for the `{{variables}}` of a collection. */
export interface EnvironmentValues {
  readonly name: string;
  /** The file as the user named it: for messages. */
  readonly source: string;
  readonly scope: 'environment' | 'globals';
  readonly variables: readonly DocumentVariable[];
}

const yaml = /(?:\.(environment|globals))?\.ya?ml$/i;

/** Returns the values that an environment or globals file holds, JSON or the YAML of format v3; an InputError where it is neither. */
export async function parseEnvironment(bytes: Uint8Array, source: string): Promise<EnvironmentValues> {
  const value = yaml.test(source) ? await readYamlValue(bytes, source) : readJson(bytes, source);
  const record = isRecord(value) && isRecord(value['environment']) ? value['environment'] : value;
  if (!isRecord(record) || !isList(record['values'])) {
    const message = `${source} is no Postman environment: expected an object with a list "values". Export the environment from Postman.`;
    throw inputError('environment-unreadable', message, { file: source });
  }
  const isGlobals = record['_postman_variable_scope'] === 'globals' || /\.globals\.ya?ml$/i.test(source);
  const name = nameText(record['name']) || nameOfFile(source);
  const scope = isGlobals ? 'globals' : 'environment';
  return { name, source, scope, variables: parseVariables(record['values']) };
}

async function readYamlValue(bytes: Uint8Array, source: string): Promise<unknown> {
  const reading = await readYaml(bytes);
  if ('value' in reading) return reading.value;
  const message = `${source} cannot be read as YAML: ${reading.problem}. Correct the file.`;
  throw inputError('environment-unreadable', message, { file: source });
}

/** In YAML the name stands only where it is not that of the file. */
function nameOfFile(source: string): string {
  return yaml.test(source) ? (source.split(/[\\/]/).at(-1) ?? '').replace(yaml, '') : '';
}
