import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { runExample } from '../kit/run-example.js';
import { writeClient } from '../kit/write-client.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('the example of the page is told of a title that is null', async () => {
  const folder = await emptyFolder();
  const collection = new URL('../../collections/bookshelf.postman_collection.json', import.meta.url);
  await writeClient(folder, readCollection(collection), undefined, {
    validators: 'observe',
    tests: 'none',
    examples: true,
  });
  const client = join(folder, 'client');
  const { listBooksResponses } = (await import(
    pathToFileURL(join(client, 'operations/books/list-books.examples.ts')).href
  )) as {
    readonly listBooksResponses: Readonly<Record<string, { readonly status: number; readonly body: string }>>;
  };
  const saved = Object.values(listBooksResponses).find(({ status }) => status === 200)?.body ?? '';
  const body = saved.replace(/"title":\s*"[^"]*"/, '"title":null');
  const said = await runExample(
    'docs/validators.md',
    'drift',
    (_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(body);
    },
    client,
  );
  await vi.waitFor(() => {
    expect(said).toEqual([['listBooks', 200, 'data[].title', 'null', 'string', 'null']]);
  });
});
