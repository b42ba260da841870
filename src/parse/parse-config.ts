import { inputError, type InputError } from '../diagnostics/errors.js';
import { defaultConfig, type Config } from '../model/config.js';
import { isRecord } from './json-value.js';
import { readJson } from './read-json.js';

/** Returns what a configuration file says; an InputError where it says what nobody understands. */
export function parseConfig(bytes: Uint8Array, file: string): Config {
  const value = readJson(bytes, file);
  if (!isRecord(value)) throw unreadable(file, 'expected an object, such as { "undocumented": "required" }.');
  const unknown = Object.keys(value).find((key) => key !== 'undocumented' && key !== '$schema');
  if (unknown !== undefined) {
    throw unreadable(file, `there is no setting "${unknown}". What can be set is "undocumented".`);
  }
  const { undocumented = defaultConfig.undocumented } = value;
  if (undocumented !== 'optional' && undocumented !== 'required') {
    const found = JSON.stringify(undocumented);
    throw unreadable(file, `undocumented: expected "optional" or "required", found ${found}.`);
  }
  return { undocumented };
}

function unreadable(file: string, problem: string): InputError {
  return inputError('config-unreadable', `${file} is no configuration of postwright: ${problem}`, { file });
}
