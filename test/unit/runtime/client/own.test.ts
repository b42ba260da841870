import { expect, it } from 'vitest';
import { own } from '../../../../runtime/client/own.js';

it('returns what an object has itself, and nothing that it inherits', () => {
  const given: object & { readonly toString?: unknown } = { toString: 'x' };
  const empty: object & { readonly toString?: unknown } = {};
  expect(own(given, 'toString')).toBe('x');
  expect(own(empty, 'toString')).toBe(undefined);
  const missing: typeof empty | undefined = undefined;
  expect(own<typeof empty, 'toString'>(missing, 'toString')).toBe(undefined);
});
