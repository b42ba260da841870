import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { dynamicVariables } from '../../../src/notation/dynamic-variables.js';

test("knows Postman's dynamic variables, all of them and no other", () => {
  expect(Object.keys(dynamicVariables).sort()).toEqual(postmanNames());
});

test.each(Object.entries(dynamicVariables))('%s is a function of its module', (_name, variable) => {
  const source = readFileSync(new URL(`../../../${variable.module}.ts`, import.meta.url), 'utf8');
  expect(source).toContain(`export function ${variable.export}(): string {`);
});

test('knows no name that every object has', () => {
  expect(dynamicVariables['constructor']).toBeUndefined();
});

test('says the type of the value that a variable stands for', () => {
  expect(dynamicVariables['timestamp']?.kind).toBe('integer');
  expect(dynamicVariables['randomBoolean']?.kind).toBe('boolean');
  expect(dynamicVariables['randomPrice']?.kind).toBe('number');
  expect(dynamicVariables['randomBankAccount']?.kind).toBe('string');
});

/** Returns the names that the installed postman-collection knows, without the "$". */
function postmanNames(): readonly string[] {
  const require = createRequire(import.meta.url);
  const table: unknown = require('postman-collection/lib/superstring/dynamic-variables.js');
  return Object.keys(Object(table) as object)
    .map((name) => name.slice(1))
    .sort();
}
