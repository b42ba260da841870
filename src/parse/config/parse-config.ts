import { inputError } from '../../diagnostics/errors.js';
import { pointerTo } from '../../diagnostics/json-pointer.js';
import { defaultConfig, type Config } from '../../model/config.js';
import { describeKind, isList, isRecord, shownValue } from '../json-value.js';
import { parseOverrides, type Refuse } from './parse-overrides.js';
import { readJson, type JsonRole } from '../read-json.js';

const role: JsonRole = { code: 'config-unreadable', advice: 'Correct the configuration file.' };

const settings: ReadonlySet<string> = new Set([
  'undocumented',
  'overrides',
  'notSecrets',
  'secrets',
  '$schema',
]);

/** Returns what a configuration file says; an InputError where it says what nobody understands. */
export async function parseConfig(bytes: Uint8Array, file: string): Promise<Config> {
  const refuse: Refuse = (problem, ...keys) => {
    const location = { file, ...(keys.length > 0 && { pointer: pointerTo(...keys) }) };
    return inputError(role.code, `${file} is no configuration of postwright: ${problem}`, location);
  };
  const value = readJson(bytes, file, role);
  if (!isRecord(value))
    throw refuse(`expected an object, such as { "undocumented": "required" }, found ${describeKind(value)}.`);
  const unknown = Object.keys(value).find((key) => !settings.has(key));
  if (unknown !== undefined) {
    throw refuse(
      `there is no setting ${shownValue(unknown)}. What can be set is "undocumented", "overrides", "notSecrets" and "secrets".`,
      unknown,
    );
  }
  const { undocumented = defaultConfig.undocumented } = value;
  if (undocumented !== 'optional' && undocumented !== 'required') {
    throw refuse(
      `undocumented: expected "optional" or "required", found ${shownValue(undocumented)}.`,
      'undocumented',
    );
  }
  const overrides = await parseOverrides(value['overrides'], refuse);
  const entries = (setting: string): readonly string[] => parseFields(value[setting], setting, refuse);
  return { undocumented, overrides, notSecrets: entries('notSecrets'), secrets: entries('secrets'), file };
}

/** What stands there may be a credential itself, of which somebody wanted to allow the value: it is not shown. */
function parseFields(value: unknown, setting: string, refuse: Refuse): readonly string[] {
  if (value === undefined) return [];
  const hashes =
    setting === 'notSecrets' ? 'hashes, as the notes on replaced credentials show them, or ' : '';
  const expected = `expected a list of ${hashes}names and paths of fields`;
  if (!isList(value)) throw refuse(`${setting}: ${expected}, found ${describeKind(value)}.`, setting);
  return value.map((entry, at) => {
    if (typeof entry === 'string' && entry.trim() !== '') return entry;
    const found = typeof entry === 'string' ? 'an empty text' : describeKind(entry);
    throw refuse(`${setting}: ${expected}, found ${found} as entry ${at + 1}.`, setting, at);
  });
}
