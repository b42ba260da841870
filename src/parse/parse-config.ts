import { inputError, type InputError } from '../diagnostics/errors.js';
import { defaultConfig, type Config } from '../model/config.js';
import { isList, isRecord } from './json-value.js';
import { parseOverrides } from './parse-overrides.js';
import { readJson } from './read-json.js';

const settings: ReadonlySet<string> = new Set(['undocumented', 'overrides', 'notSecrets', '$schema']);

/** Returns what a configuration file says; an InputError where it says what nobody understands. */
export async function parseConfig(bytes: Uint8Array, file: string): Promise<Config> {
  const refuse = (problem: string): InputError =>
    inputError('config-unreadable', `${file} is no configuration of postwright: ${problem}`, { file });
  const value = readJson(bytes, file);
  if (!isRecord(value)) throw refuse('expected an object, such as { "undocumented": "required" }.');
  const unknown = Object.keys(value).find((key) => !settings.has(key));
  if (unknown !== undefined) {
    throw refuse(
      `there is no setting "${unknown}". What can be set is "undocumented", "overrides" and "notSecrets".`,
    );
  }
  const { undocumented = defaultConfig.undocumented } = value;
  if (undocumented !== 'optional' && undocumented !== 'required') {
    const found = JSON.stringify(undocumented);
    throw refuse(`undocumented: expected "optional" or "required", found ${found}.`);
  }
  const overrides = await parseOverrides(value['overrides'], refuse);
  return { undocumented, overrides, notSecrets: parseNotSecrets(value['notSecrets'], refuse), file };
}

function parseNotSecrets(value: unknown, refuse: (problem: string) => InputError): readonly string[] {
  if (value === undefined) return [];
  const hashes = isList(value) ? value.filter((hash) => typeof hash === 'string') : [];
  const areHashes =
    isList(value) && hashes.length === value.length && hashes.every((hash) => /^[0-9a-f]{3,64}$/.test(hash));
  if (!areHashes)
    throw refuse('notSecrets: expected a list of hashes, as the notes on replaced credentials show them.');
  return hashes;
}
