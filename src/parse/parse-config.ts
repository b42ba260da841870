import { inputError, type InputError } from '../diagnostics/errors.js';
import { defaultConfig, type Config } from '../model/config.js';
import { isRecord } from './json-value.js';
import { parseOverrides } from './parse-overrides.js';
import { readJson } from './read-json.js';

const settings: ReadonlySet<string> = new Set(['undocumented', 'overrides', '$schema']);

/** Returns what a configuration file says; an InputError where it says what nobody understands. */
export async function parseConfig(bytes: Uint8Array, file: string): Promise<Config> {
  const refuse = (problem: string): InputError =>
    inputError('config-unreadable', `${file} is no configuration of postwright: ${problem}`, { file });
  const value = readJson(bytes, file);
  if (!isRecord(value)) throw refuse('expected an object, such as { "undocumented": "required" }.');
  const unknown = Object.keys(value).find((key) => !settings.has(key));
  if (unknown !== undefined) {
    throw refuse(`there is no setting "${unknown}". What can be set is "undocumented" and "overrides".`);
  }
  const { undocumented = defaultConfig.undocumented } = value;
  if (undocumented !== 'optional' && undocumented !== 'required') {
    const found = JSON.stringify(undocumented);
    throw refuse(`undocumented: expected "optional" or "required", found ${found}.`);
  }
  return { undocumented, overrides: await parseOverrides(value['overrides'], refuse), file };
}
