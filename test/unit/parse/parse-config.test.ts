import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import type { Config } from '../../../src/model/config.js';
import { parseConfig } from '../../../src/parse/parse-config.js';

const file = 'postwright.json';

const parse = (text: string): Promise<Config> => parseConfig(new TextEncoder().encode(text), file);

/** Returns the changes of the only override. */
async function changes(override: object): Promise<unknown> {
  const { overrides } = await parse(JSON.stringify({ overrides: { 'Get › 200 › data': override } }));
  return overrides[0]?.changes;
}

describe('parseConfig', () => {
  it('returns what the file sets', async () => {
    expect(await parse('{ "undocumented": "required", "notSecrets": ["3fa", "9c1e22"] }')).toEqual({
      undocumented: 'required',
      overrides: [],
      notSecrets: ['3fa', '9c1e22'],
      file,
    });
  });

  it('returns the defaults for what it does not set', async () => {
    expect(await parse('{}')).toEqual({ undocumented: 'optional', overrides: [], notSecrets: [], file });
  });

  it('returns overrides in the order of the file, each with its changes in one order', async () => {
    const text =
      '{ "overrides": { "B › body": { "optional": true, "map": true }, "A › 200 › data": { "name": "A" } } }';
    expect((await parse(text)).overrides).toEqual([
      { path: 'B › body', changes: [{ kind: 'map' }, { kind: 'optional', optional: true }] },
      { path: 'A › 200 › data', changes: [{ kind: 'name', name: 'A' }] },
    ]);
  });

  it('takes types as the compiler prints them, without comments', async () => {
    expect(await changes({ type: "'a' | 'b' // one of these" })).toEqual([
      { kind: 'type', text: "'a' | 'b'" },
    ]);
    expect(await changes({ type: 'Status', from: '../types.js' })).toEqual([
      { kind: 'type', text: 'Status', from: '../types.js' },
    ]);
  });

  it.each([
    'string; evil()',
    'string }; {',
    'string; type B = 1',
    'string\n; evil()',
    'string */ evil() /*',
    'typeof f()',
    'a b',
    '(string',
    '',
  ])('refuses %j, which is no type', async (type) => {
    await expect(changes({ type })).rejects.toThrow('is no type of TypeScript');
  });

  const at = 'overrides › "Get › 200 › data"';
  it.each([
    [[], `${at}: expected an object such as { "map": true }, found a list.`],
    [{}, `${at}: it changes nothing. Give it "enum", "map", "optional", "name" or "type".`],
    [
      { enums: ['a'] },
      `${at}: there is no "enums". An override has "enum", "map", "optional", "name" or "type".`,
    ],
    [{ enum: [] }, `${at}: enum: expected a list of strings, numbers or booleans.`],
    [{ map: false }, `${at}: map: expected true.`],
    [{ optional: 'yes' }, `${at}: optional: expected true or false.`],
    [
      { name: 'user name' },
      `${at}: name: expected letters and digits that begin with a capital, such as "User".`,
    ],
    [{ map: true, type: 'string' }, `${at}: "enum", "map" and "type" exclude each other.`],
    [{ type: 'A | B', from: 'types' }, `${at}: type: with "from", expected the name of an exported type.`],
    [
      { type: 'A', from: "x'; evil()" },
      `${at}: from: expected a package, or a path from the output folder such as "../my-types.js".`,
    ],
  ])('refuses the override %j', async (override, problem) => {
    await expect(changes(override)).rejects.toThrow(`${file} is no configuration of postwright: ${problem}`);
  });

  it.each([
    ['[]', 'expected an object, such as { "undocumented": "required" }.'],
    [
      '{ "undocumentd": "required" }',
      'there is no setting "undocumentd". What can be set is "undocumented", "overrides" and "notSecrets".',
    ],
    [
      '{ "notSecrets": ["my token"] }',
      'notSecrets: expected a list of hashes, as the notes on replaced credentials show them.',
    ],
    ['{ "undocumented": true }', 'undocumented: expected "optional" or "required", found true.'],
  ])('refuses %s', async (text, problem) => {
    const refused = new InputError([
      {
        code: 'config-unreadable',
        severity: 'error',
        message: `postwright.json is no configuration of postwright: ${problem}`,
        location: { file },
      },
    ]);
    await expect(parse(text)).rejects.toThrow(refused);
  });
});
