import { expect, it } from 'vitest';
import { expectedType } from '../../../../../src/emit/artefacts/tests/expected-type.js';
import { printPlain } from '../../../../../src/emit/code/print-plain.js';

it('infers the type of what is expected from the literal', () => {
  expect(expectedType(printPlain([{ id: 1 }, { name: 'constructor' }]))).toBe('');
  expect(expectedType(printPlain({ constructor: 1 }))).toBe('');
});

it('infers nothing of lists with keys that every object inherits', () => {
  for (const key of ['constructor', 'toString', '__proto__'])
    expect(expectedType(printPlain([{ id: 1 }, Object.fromEntries([[key, 1]])]))).toBe('<unknown>');
});
