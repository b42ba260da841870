import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import type { Config } from '../../../../src/model/config.js';
import { parseConfig } from '../../../../src/parse/config/parse-config.js';

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
      secrets: [],
      paging: [],
      file,
    });
  });

  it('returns the defaults for what it does not set', async () => {
    expect(await parse('{}')).toEqual({
      undocumented: 'optional',
      overrides: [],
      notSecrets: [],
      secrets: [],
      paging: [],
      file,
    });
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

  it.each([
    ['Foo', 'there is no type "Foo" that TypeScript knows by itself.'],
    ['{ a: Foo[] }', 'there is no type "Foo" that TypeScript knows by itself.'],
    ['typeof thing', 'there is no type "thing" that TypeScript knows by itself.'],
    ['Array', "it does not compile: Generic type 'Array<T>' requires 1 type argument(s)."],
  ])('refuses %j, with which no client would compile', async (type, problem) => {
    await expect(changes({ type })).rejects.toThrow(`${at}: type: ${problem}`);
  });

  it.each(['Record<string, Date | null>', 'File', 'import("../../types.js").Own', '{ [K in "a"]?: K }'])(
    'takes %j, which TypeScript knows or a module brings',
    async (type) => {
      expect(await changes({ type })).toMatchObject([{ kind: 'type' }]);
    },
  );

  it('takes a type of a module of Node', async () => {
    expect(await changes({ type: 'Buffer', from: 'node:buffer' })).toEqual([
      { kind: 'type', text: 'Buffer', from: 'node:buffer' },
    ]);
  });

  const at = 'overrides › "Get › 200 › data"';
  it.each([
    [[], `${at}: expected an object such as { "map": true }, found a list.`],
    [{}, `${at}: it changes nothing. Give it "enum", "map", "optional", "name" or "type".`],
    [
      { enums: ['a'] },
      `${at}: there is no "enums". An override has "enum", "map", "optional", "name" or "type".`,
    ],
    [{ enum: [] }, `${at}: enum: expected a list of strings, numbers or booleans, found an empty one.`],
    [
      { enum: ['a', null] },
      `${at}: enum: expected a list of strings, numbers or booleans, found null as value 2.`,
    ],
    [{ map: false }, `${at}: map: expected true, found false.`],
    [{ optional: 'yes' }, `${at}: optional: expected true or false, found "yes".`],
    [
      { name: 'user name' },
      `${at}: name: expected letters and digits that begin with a capital, such as "User", found "user name".`,
    ],
    [{ map: true, type: 'string' }, `${at}: "enum", "map" and "type" exclude each other. Leave one of them.`],
    [
      { type: 'A | B', from: 'types' },
      `${at}: type: with "from", expected the name of an exported type, found "A | B".`,
    ],
    [
      { type: 'A', from: "x'; evil()" },
      `${at}: from: expected a package, or a path from the output folder such as "../my-types.js", found "x'; evil()".`,
    ],
  ])('refuses the override %j', async (override, problem) => {
    await expect(changes(override)).rejects.toThrow(`${file} is no configuration of postwright: ${problem}`);
  });

  it.each([
    ['[]', 'expected an object, such as { "undocumented": "required" }, found a list.', {}],
    [
      '{ "undocumentd": "required" }',
      'there is no setting "undocumentd". What can be set is "undocumented", "overrides", "paging", "notSecrets" and "secrets".',
      { pointer: '/undocumentd' },
    ],
    [
      '{ "notSecrets": ["3fa", ""] }',
      'notSecrets: expected a list of hashes, as the notes on replaced credentials show them, or names and paths of fields, found an empty text as entry 2.',
      { pointer: '/notSecrets/1' },
    ],
    [
      '{ "secrets": "door_code" }',
      'secrets: expected a list of names and paths of fields, found a string.',
      { pointer: '/secrets' },
    ],
    [
      '{ "undocumented": true }',
      'undocumented: expected "optional" or "required", found true.',
      { pointer: '/undocumented' },
    ],
    [
      '{ "overrides": { "A/B › body.a": { "map": 1 } } }',
      'overrides › "A/B › body.a": map: expected true, found 1.',
      { pointer: '/overrides/A~1B › body.a/map' },
    ],
  ])('refuses %s', async (text, problem, place) => {
    const refused = new InputError([
      {
        code: 'config-unreadable',
        severity: 'error',
        message: `postwright.json is no configuration of postwright: ${problem}`,
        location: { file, ...place },
      },
    ]);
    await expect(parse(text)).rejects.toThrow(refused);
  });
});
