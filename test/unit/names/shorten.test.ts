import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../src/names/shorten.js';
import { pascalCase } from '../../../src/names/words.js';

it.each([
  ['list the orders', 20, 'list the orders'],
  ['list the orders of a customer', 20, 'list orders customer'],
  ['when deleting a resource the api should fail with a code', 30, 'when deleting should fail code'],
  ['unbelievablylongword', 10, 'unbelievab'],
])('of %j leaves within %i characters %j', (text, longest, left) => {
  expect(shorten(text.split(' '), longest).join(' ')).toBe(left);
});

it('keeps to the length, and begins with the first word', () => {
  const word = fc.stringMatching(/^[a-z]{1,30}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 30, max: 60 }),
      (parts, most) => {
        const left = shorten(parts, most);
        expect(pascalCase(left).length).toBeLessThanOrEqual(most);
        expect(parts[0]?.startsWith(left[0] ?? '-')).toBe(true);
      },
    ),
    { seed: 17 },
  );
});
