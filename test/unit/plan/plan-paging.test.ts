import { expect, it } from 'vitest';
import { compile } from '../../../src/index.js';

/** Returns what a client exports that walks through pages, of lists with these names. */
async function walkersOf(...names: readonly string[]): Promise<readonly string[]> {
  const item = names.map((name, at) => ({
    name,
    request: {
      method: 'GET',
      url: {
        raw: `https://a.example/lists/${at}?page=1&per_page=2`,
        protocol: 'https',
        host: ['a', 'example'],
        path: ['lists', String(at)],
        query: [
          { key: 'page', value: '1' },
          { key: 'per_page', value: '2' },
        ],
      },
    },
    response: [
      {
        name: 'OK',
        code: 200,
        body: JSON.stringify({ items: [{ id: 1 }, { id: 2 }], page: 1, per_page: 2, total: 9 }),
      },
    ],
  }));
  const { files } = await compile({ info: { name: 'Lists' }, item });
  const index = files.find(({ path }) => path === 'index.ts')?.text ?? '';
  return [...new Set(index.match(/\b\w+(?:Pages|Items)\b/g))].sort();
}

const long = 'List all the moored boats of a harbour with owners and their';

it('names what walks through pages after its operation', async () => {
  expect(await walkersOf('List boats')).toEqual(['listBoatsItems', 'listBoatsPages']);
});

it('takes the first words of a long name, unless two operations begin with the same', async () => {
  const alone = await walkersOf(`${long} marks`);
  expect(alone).toHaveLength(2);
  expect(alone.every((name) => name.length <= 60)).toBe(true);
  const both = await walkersOf(`${long} marks`, `${long} sails`);
  expect(both).toHaveLength(4);
  expect(await walkersOf(`${long} sails`, `${long} marks`)).toEqual(both);
});
