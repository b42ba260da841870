import * as v from 'valibot';
import { assertNever } from '../diagnostics/errors.js';
import { rules } from '../diff/rules/rules.js';
import type { OptionDescription } from '../options.js';
import { isRecord } from '../parse/json-value.js';
import { plainObject } from '../parse/plain-object.js';
import type { SettingValue } from './project.js';
import { settingKeys, type SettingKey } from './setting-keys.js';

/*
 * What postwright.json may say. The message of each schema is what it expects.
 */

const filled = (expected: string) =>
  v.pipe(
    v.string(expected),
    v.check((found) => found.trim() !== '', expected),
  );

const severalPaths: v.GenericSchema<unknown, SettingValue> = v.lazy((value) =>
  Array.isArray(value) ? v.array(filled('a path')) : v.nullable(filled('a path or a list of paths')),
);

const source = v.pipe(
  filled('the path or the URL of a collection'),
  v.check((found) => found !== '-', 'a file or a URL: standard input cannot be read for a client of several'),
);

/** What a client's settings say as they stand in the file. */
export type StoredClient = { readonly source: string; readonly output: string } & Readonly<
  Record<string, StoredSetting>
>;

/** The value of one key. */
export type StoredSetting = SettingValue | Readonly<Record<string, SettingValue | undefined>> | undefined;

const client = plainObject(
  v.strictObject({
    source,
    output: filled('the path of a folder'),
    docs: v.exactOptional(v.nullable(filled('the path of a folder'))),
    ...Object.fromEntries([...settingKeys].map(([name, key]) => [name, v.exactOptional(schemaOfKey(key))])),
  }),
  'an object such as { "source": "shop.json", "output": "src/shop" }',
);

const levels = ['major', 'minor', 'patch', 'none'] as const;

const severities = plainObject(
  v.strictObject(
    Object.fromEntries(
      Object.keys(rules).map((kind) => [
        kind,
        v.exactOptional(v.picklist(levels, '"major", "minor", "patch" or "none"')),
      ]),
    ),
  ),
  'an object such as { "argument-limit-tightened": "minor" }',
);

/** All that `postwright.json` may say. */
export const settingsSchema = plainObject(
  v.strictObject({
    $schema: v.exactOptional(v.unknown()),
    docs: v.exactOptional(v.nullable(filled('the path of a folder'))),
    severities: v.exactOptional(severities),
    clients: plainObject(v.record(v.string(), client), 'an object with the clients by their names'),
  }),
  'an object such as { "clients": { … } }',
);

/** Returns the keys that there are where these lead. */
export function knownKeys(path: readonly string[]): readonly string[] {
  if (path.length === 0) return ['$schema', 'clients', 'docs', 'severities'];
  if (path[0] === 'severities') return Object.keys(rules);
  if (path.length === 2) return ['source', 'output', 'docs', ...settingKeys.keys()];
  const key = settingKeys.get(path[2] ?? '');
  return key?.kind === 'group' ? [...key.keys.keys()] : [];
}

function schemaOfKey(key: SettingKey): v.GenericSchema<unknown, StoredSetting> {
  if (key.kind === 'option') return schemaOfOption(key.option);
  const entries = [...key.keys].map(
    ([name, { option }]) => [name, v.exactOptional(schemaOfOption(option))] as const,
  );
  const object = v.strictObject(Object.fromEntries(entries));
  const [first] = key.keys.values();
  return v.lazy((value): v.GenericSchema<unknown, StoredSetting> =>
    isRecord(value) || first === undefined ? object : schemaOfOption(first.option),
  );
}

function schemaOfOption(option: OptionDescription): v.GenericSchema<unknown, SettingValue> {
  switch (option.kind) {
    case 'choice': {
      const expected = option.values.map((value) => JSON.stringify(value)).join(' or ');
      return v.nullable(v.picklist(option.values, expected));
    }
    case 'flag':
      return v.nullable(v.boolean('true or false'));
    case 'text':
      return v.nullable(filled('a text'));
    case 'path':
      return option.several ? severalPaths : v.nullable(filled('a path'));
    default:
      return assertNever(option);
  }
}
