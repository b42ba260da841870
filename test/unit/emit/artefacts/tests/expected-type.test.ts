import { expect, it } from 'vitest';
import { expectedType } from '../../../../../src/emit/artefacts/tests/expected-type.js';
import { printParsed } from '../../../../../src/emit/code/print-parsed.js';
import { textOf } from '../../../../kit/text-of.js';

it('infers the type of what is expected from the literal', () => {
  expect(expectedType([printParsed([{ id: 1 }, { name: 'constructor: [' }])])).toBeUndefined();
  expect(expectedType([printParsed({ constructor: 1 })])).toBeUndefined();
});

it('infers nothing of lists with keys that every object inherits', () => {
  for (const key of ['constructor', 'toString', '__proto__'])
    expect(textOf(expectedType([printParsed([{ id: 1 }, Object.fromEntries([[key, 1]])])]))).toBe(
      '<unknown>',
    );
});
