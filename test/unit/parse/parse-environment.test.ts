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

test('reads an environment', () => {
  expect(parse({ name: 'Test', values, _postman_variable_scope: 'environment' })).toEqual({
    name: 'Test',
    scope: 'environment',
    variables,
  });
});

test('reads globals', () => {
  expect(parse({ values, _postman_variable_scope: 'globals' })).toEqual({
    name: '',
    scope: 'globals',
    variables,
  });
});

test('reads an environment as the Postman API answers it', () => {
  expect(parse({ environment: { name: 'Test', values } }).variables).toEqual(variables);
});

test.each([[[]], [{ item: [] }], [null]])('refuses %j with what it expected', (value) => {
  expect(() => parse(value)).toThrow(
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
