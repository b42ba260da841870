import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';

/** What the API answers, by request. */
type Answers = Readonly<Record<'cart' | 'coupon' | 'list' | 'get' | 'update', object>>;

const book = { isbn: '978', title: 'Emma', pages: 474 };
const answers: Answers = {
  cart: { lines: 2, open: true },
  coupon: { code: 'A', percent: 5 },
  list: { books: [book] },
  get: book,
  update: book,
};

function library(answered: Answers): object {
  const request = (name: string, method: string, path: string, answer: object): object => ({
    name,
    request: { method, header: [], url: `https://library.example.com/${path}` },
    response: [{ name: 'OK', code: 200, header: [], body: JSON.stringify(answer) }],
  });
  return {
    info: {
      name: 'Library',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    item: [
      request('Get cart', 'GET', 'cart', answered.cart),
      request('Get coupon', 'GET', 'coupon', answered.coupon),
      request('List books', 'GET', 'books', answered.list),
      request('Get book', 'GET', 'books/:id', answered.get),
      request('Update book', 'PUT', 'books/:id', answered.update),
    ],
  };
}

/** Returns the files of a client that are written or deleted when the answers change, even those with the same text. */
async function touched(changed: Answers): Promise<readonly string[]> {
  const cwd = await emptyFolder();
  const [source, client] = [join(cwd, 'library.json'), join(cwd, 'client')];
  const generate = async (answered: Answers): Promise<void> => {
    await writeFile(source, JSON.stringify(library(answered)));
    expect(await runHere(['generate', source, '--output', client])).toMatchObject({ code: 0 });
  };
  await generate(answers);
  const longAgo = new Date('2020-01-01');
  for (const path of await listFiles(client)) await utimes(join(client, path), longAgo, longAgo);
  await generate(changed);
  const now = await snapshot(client);
  return Object.keys(now).filter((path) => now[path]?.[1] !== longAgo.getTime());
}

function recordsOf(operation: string): readonly string[] {
  return [`operations/${operation}.examples.ts`, `operations/${operation}.test.ts`];
}

function filesOf(operation: string): readonly string[] {
  return [...recordsOf(operation), `operations/${operation}.ts`];
}

describe('a field more in an answer', { timeout: 60_000 }, () => {
  it('touches the files of its operation and the manifest, and nothing else', async () => {
    const changed = { ...answers, cart: { ...answers.cart, total: 9.5 } };
    expect(await touched(changed)).toEqual(['manifest.json', ...filesOf('get-cart')]);
  });

  it('touches the model, and of the operations that share it only what holds the recorded answers', async () => {
    const longer = { ...book, weight: 300 };
    const changed = { ...answers, list: { books: [longer] }, get: longer, update: longer };
    const files = ['manifest.json', 'models/book.ts'];
    const records = ['get-book', 'list-books', 'update-book'].flatMap(recordsOf);
    expect(await touched(changed)).toEqual([...files, ...records]);
  });

  it('touches the files of its operation alone where it brings a shape that is reached through another', async () => {
    const changed = { ...answers, cart: { ...answers.cart, owner: { name: 'Ada' } } };
    expect(await touched(changed)).toEqual(['manifest.json', ...filesOf('get-cart')]);
  });
});
