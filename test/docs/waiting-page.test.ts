import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { serve } from '../unit/runtime/server.js';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Runs an example of the page against a server, and returns what it prints. */
async function runExample(name: string, listener: RequestListener): Promise<readonly unknown[][]> {
  const page = await readFile('docs/waiting.md', 'utf8');
  const [, rest = ''] = page.split(`<!-- example: ${name} -->\n\n\`\`\`ts\n`);
  const [example = ''] = rest.split('```\n');
  const program = example
    .replace(
      "'../generated/bookshelf/index.js'",
      JSON.stringify(pathToFileURL(resolve('generated/bookshelf/index.ts')).href),
    )
    .replace("'https://api.bookshelf.example/v2'", JSON.stringify(await serve(listener)));
  const place = join(await emptyFolder(), 'example.ts');
  await writeFile(place, program);
  const said: unknown[][] = [];
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void said.push(words));
  await import(place);
  return said;
}

it('shows how a call is aborted', async () => {
  expect(await runExample('abort', () => undefined)).toEqual([
    [
      expect.stringMatching(/^listBooks \(GET http:\S+\/books\) was aborted\.$/),
      new Error('another search began'),
    ],
  ]);
});

it('shows how a call is given up after a time', async () => {
  expect(await runExample('timeout', () => undefined)).toEqual([
    [expect.stringMatching(/^listBooks \(GET http:\S+\/books\) timed out after 100 ms\.$/)],
  ]);
});

it('shows how a call is repeated when the API says so', async () => {
  let times = 0;
  const said = await runExample('retry', (_, response) => {
    times += 1;
    if (times === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.setHeader('content-type', 'application/json').end('{"items":[]}');
  });
  expect(said).toEqual([['GET', 'after', 0, 's'], ['GET', 'after', 1, 's'], [200]]);
});

it('shows how an answer is read as it comes', async () => {
  const said = await runExample('stream', (_, response) => {
    response.write('a,b\n');
    setTimeout(() => response.end('1,2\n'), 20);
  });
  expect(said).toEqual([[200, 8]]);
});

it('shows how the progress of an upload is told', async () => {
  let received = 0;
  const said = await runExample('upload', (request, response) => {
    request.on('data', (chunk: Buffer) => (received += chunk.length));
    request.on('end', () => response.writeHead(204).end());
  });
  expect(said.at(-2)).toEqual(['100 %']);
  expect(said.at(-1)).toEqual([204]);
  expect(said.length).toBeGreaterThan(3);
  expect(received).toBeGreaterThan(300_000);
});
