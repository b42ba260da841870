import { expect, test } from 'vitest';
import { InputError } from '../../../src/diagnostics/errors.js';
import { parseEnvironment } from '../../../src/parse/parse-environment.js';

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

test.each([[[]], [{ item: [] }], [null]])('refuses %j with what it expected', async (value) => {
  await expect(parse(value)).rejects.toThrow(
    new InputError([
      {
        code: 'environment-unreadable',
        severity: 'error',
        message:
          'test.json is no Postman environment: expected an object with a list "values". Export the environment from Postman.',
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
