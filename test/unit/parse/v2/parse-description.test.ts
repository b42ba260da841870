import { expect, it } from 'vitest';
import { parseDescription } from '../../../../src/parse/v2/parse-description.js';

it('returns the text, whatever it is wrapped in', () => {
  expect(parseDescription('Sends it.')).toBe('Sends it.');
  expect(parseDescription({ content: 'Sends it.', type: 'text/markdown' })).toBe('Sends it.');
});

it('returns nothing for what says nothing', () => {
  expect([parseDescription(''), parseDescription(null), parseDescription({ type: 'text/plain' })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('keeps a million characters, and says how many there are more', () => {
  const longest = 'a'.repeat(1_000_000);
  expect(parseDescription(longest)).toBe(longest);
  expect(parseDescription(`${longest}bcd`)).toBe(`${longest}… (3 more characters)`);
  expect(parseDescription(`${longest.slice(9)} token-of-many`)).toBe(
    `${longest.slice(9)}… (14 more characters)`,
  );
});
