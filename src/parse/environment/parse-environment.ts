import { inputError } from '../../diagnostics/errors.js';
import type { EnvironmentValues } from '../../model/inputs.js';
import { describeKind, isList, isRecord, nameText } from '../json-value.js';
import { parseVariables } from '../v2/parse-variables.js';
import { readJson, type JsonRole } from '../read-json.js';
import { readYaml } from '../v3/read-yaml.js';

const role: JsonRole = {
  code: 'environment-unreadable',
  advice: 'Export the environment again from Postman.',
};

const yaml = /(?:\.(environment|globals))?\.ya?ml$/i;

/** Returns the values that an environment or globals file holds, JSON or the YAML of format v3; an InputError where it is neither. */
export async function parseEnvironment(bytes: Uint8Array, source: string): Promise<EnvironmentValues> {
  const value = yaml.test(source) ? await readYamlValue(bytes, source) : readJson(bytes, source, role);
  const record = isRecord(value) && isRecord(value['environment']) ? value['environment'] : value;
  if (!isRecord(record) || !isList(record['values'])) {
    const message = `${source} is no Postman environment: expected an object with a list "values", found ${describe(record)}. Export the environment from Postman.`;
    throw inputError(role.code, message, { file: source });
  }
  const isGlobals = record['_postman_variable_scope'] === 'globals' || /\.globals\.ya?ml$/i.test(source);
  const name = nameText(record['name']) || nameOfFile(source);
  const scope = isGlobals ? 'globals' : 'environment';
  return { name, source, scope, variables: parseVariables(record['values']) };
}

async function readYamlValue(bytes: Uint8Array, source: string): Promise<unknown> {
  const reading = await readYaml(bytes);
  if ('value' in reading) return reading.value;
  const { problem, line } = reading;
  const message = `${source} cannot be read as YAML: ${problem}. Correct the file.`;
  throw inputError(role.code, message, { file: source, ...(line !== undefined && { line }) });
}

/** Names what somebody took for an environment; of an unknown object only the kind, as it may hold anything. */
function describe(value: unknown): string {
  if (!isRecord(value)) return describeKind(value);
  if (isList(value['item'])) return 'a collection';
  return 'values' in value ? `"values" that are ${describeKind(value['values'])}` : 'an object without it';
}

/** In YAML the name stands only where it is not that of the file. */
function nameOfFile(source: string): string {
  return yaml.test(source) ? (source.split(/[\\/]/).at(-1) ?? '').replace(yaml, '') : '';
}
