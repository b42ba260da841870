import { expect, it } from 'vitest';
import { findLines } from '../../../src/parse/find-lines.js';

const json = `{
  "info": { "name": "Shop" },
  "item": [
    { "name": "A" },
    {
      "a/b": 1,
      "request":
        { "url": 7 }
    }
  ]
}
`;

it.each([
  ['/item/1', 5],
  ['/item/1/request', 7],
  ['/item/1/request/url', 8],
  ['/item/1/a~1b', 6],
  ['/item/1/request/gone/further', 7],
  ['/item/9', 3],
  ['/gone', undefined],
  ['', undefined],
])('finds %j on line %j of a JSON text', async (pointer, line) => {
  expect((await findLines(json, false))(pointer)).toBe(line);
});

it.each([
  ['/headers', 3],
  ['/headers/1/key', 4],
  ['/gone', undefined],
])('finds %j on line %j of a YAML text', async (pointer, line) => {
  const text = 'name: A\nheaders:\n  - key: B\n  - key: C\n';
  expect((await findLines(text, true))(pointer)).toBe(line);
});

it('finds what it can in a text that is broken further down', async () => {
  expect((await findLines('{\n"item": [\n{ "name": "A" },\n{', false))('/item/0')).toBe(3);
});
