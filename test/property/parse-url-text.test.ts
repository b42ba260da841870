import fc from 'fast-check';
import { Url } from 'postman-collection';
import { expect, test } from 'vitest';
import { parseUrlText } from '../../src/notation/parse-url-text.js';

/** Pieces that URLs are cut at, and some that only look like it. */
const pieces = fc.constantFrom(
  ...['://', ':', '/', '\\', '?', '&', '=', '#', '@', '.', '[', ']', '{{', '}}', '{{base}}', '{{a/b?c#d@e}}'],
  ...['{{\\}}', 'https', 'file://', 'host', ':id', '8080', '', ' ', '%20', '\u200b', 'é', '\n'],
);
const texts = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));

test('cuts every text where Postman does', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      expect(ours(text)).toEqual(theirs(text));
    }),
    { numRuns: 5000 },
  );
});

test('takes time in proportion to the length', () => {
  const text = `https://h/${'{{'.repeat(100_000)}${'{{a}}'.repeat(100_000)}?${'\\'.repeat(100_000)}`;
  expect(parseUrlText(text).path?.length).toBe(1);
});

function ours(text: string): unknown {
  const { protocol, user, password, host, port, path, query, hash } = parseUrlText(text);
  const pairs = query.map(({ key, value }) => [key, value]);
  return { protocol, user, password, host, port, path, query: pairs, hash };
}

function theirs(text: string): unknown {
  const { protocol, auth, port, path, query, hash, ...url } = new Url(text);
  const pairs = query.all().map(({ key, value }) => [key ?? '', value ?? null]);
  const host = Array.isArray(url.host) ? url.host.join('.') : '';
  return { protocol, user: auth?.user, password: auth?.password, host, port, path, query: pairs, hash };
}
