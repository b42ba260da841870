import { expect, it } from 'vitest';
import { readTokens } from '../../../src/json/tokens.js';

it('a text of more tokens than are allowed is not read', () => {
  // Five, and the end.
  expect(readTokens('[1, 2]', 5)).toHaveLength(6);
  expect(readTokens('[1, 2]', 4)).toBeUndefined();
  expect(readTokens('[1, 2]')).toHaveLength(6);
});
