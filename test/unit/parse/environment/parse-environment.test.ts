import { expect, test } from 'vitest';
import { InputError } from '../../../../src/diagnostics/errors.js';
import { parseEnvironment } from '../../../../src/parse/environment/parse-environment.js';

function parse(value: unknown) {
  return parseEnvironment(new TextEncoder().encode(JSON.stringify(value)), 'test.json');
}

const values = [
  { key: 'base', value: 'https://api.example.com', enabled: true },
  { key: 'token', value: 'x', type: 'secret', enabled: true },
  { key: 'old', value: '', enabled: false },
];
const variables = [
  { key: 'base', value: 'https://api.example.com', secret: false, disabled: false },
  { key: 'token', value: 'x', secret: true, disabled: false },
  { key: 'old', value: '', secret: false, disabled: true },
];

test('reads an environment', async () => {
  expect(await parse({ name: 'Test', values, _postman_variable_scope: 'environment' })).toEqual({
    name: 'Test',
    source: 'test.json',
    scope: 'environment',
    variables,
  });
});

test('reads globals', async () => {
  expect(await parse({ values, _postman_variable_scope: 'globals' })).toEqual({
    name: '',
    source: 'test.json',
    scope: 'globals',
    variables,
  });
});

test('reads an environment as the Postman API answers it', async () => {
  expect((await parse({ environment: { name: 'Test', values } })).variables).toEqual(variables);
});

test.each([
  [[], 'a list'],
  [{ item: [] }, 'a collection'],
  [null, 'null'],
  [{ values: {} }, '"values" that are an object'],
  [{ token: 'hunter2' }, 'an object without it'],
])('refuses %j with what it expected and found', async (value, found) => {
  await expect(parse(value)).rejects.toThrow(
    new InputError([
      {
        code: 'environment-unreadable',
        severity: 'error',
        message: `test.json is no Postman environment: expected an object with a list "values", found ${found}. Export the environment from Postman.`,
        location: { file: 'test.json' },
      },
    ]),
  );
});

const yaml = (text: string, name: string) => parseEnvironment(new TextEncoder().encode(text), name);

test('reads the YAML of format v3, which is called like its file', async () => {
  const text = `values:
  - key: base
    value: https://api.example.com
    enabled: true
  - { key: token, value: x, type: secret }
  - { key: old, value: '', enabled: false }
`;
  const environment = 'a/Test.environment.yaml';
  expect(await yaml(text, environment)).toEqual({
    name: 'Test',
    source: environment,
    scope: 'environment',
    variables,
  });
  expect(await yaml(text, 'a/Test.globals.yml')).toMatchObject({ name: 'Test', scope: 'globals', variables });
  expect(await yaml(`name: Other\n${text}`, 'Test.environment.yaml')).toMatchObject({ name: 'Other' });
});

test('says why YAML cannot be read', async () => {
  await expect(yaml('values: [', 'a.environment.yaml')).rejects.toThrow(
    /^a\.environment\.yaml cannot be read as YAML: Flow sequence .* Correct the file\.$/,
  );
});

test('says what to do with an environment that is not JSON', async () => {
  await expect(yaml('{ "values": ', 'test.json')).rejects.toThrow(
    new InputError([
      {
        code: 'environment-unreadable',
        severity: 'error',
        message:
          'test.json is not JSON: line 1, column 13: expected a value. Export the environment again from Postman.',
        location: { file: 'test.json', line: 1 },
      },
    ]),
  );
});

test('shows nothing of a YAML text that cannot be read', async () => {
  await expect(yaml('values: *hunter2', 'a.environment.yaml')).rejects.toThrow(
    'a.environment.yaml cannot be read as YAML: Unresolved alias (the anchor must be set before the alias). Correct the file.',
  );
});
