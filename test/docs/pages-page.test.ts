import { afterEach, expect, it, vi } from 'vitest';
import { runExample } from '../kit/run-example.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('the example of the page walks through three pages', async () => {
  const said = await runExample('docs/pages.md', 'items', (request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? 1);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: [{ title: `Book ${String(page)}` }], page, pages: 3 }));
  });
  const pages = [1, 2, 3];
  expect(said).toEqual([
    ...pages.map((page) => [page, 'of', 3]),
    ...pages.map((page) => [`Book ${String(page)}`]),
  ]);
});
