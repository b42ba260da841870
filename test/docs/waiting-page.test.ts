import { afterEach, expect, it, vi } from 'vitest';
import { runExample } from '../kit/run-example.js';

afterEach(() => {
  vi.restoreAllMocks();
});

it('shows how a call is aborted', async () => {
  expect(await runExample('docs/waiting.md', 'abort', () => undefined)).toEqual([
    [
      expect.stringMatching(/^listBooks \(GET http:\S+\/books\) was aborted\.$/),
      new Error('another search began'),
    ],
  ]);
});

it('shows how a call is given up after a time', async () => {
  expect(await runExample('docs/waiting.md', 'timeout', () => undefined)).toEqual([
    [expect.stringMatching(/^listBooks \(GET http:\S+\/books\) timed out after 100 ms\.$/)],
  ]);
});

it('shows how a call is repeated when the API says so', async () => {
  let times = 0;
  const said = await runExample('docs/waiting.md', 'retry', (_, response) => {
    times += 1;
    if (times === 1) response.writeHead(429, { 'retry-after': '1' }).end();
    else response.setHeader('content-type', 'application/json').end('{"items":[]}');
  });
  expect(said).toEqual([['GET', 'after', 0, 's'], ['GET', 'after', 1, 's'], [200]]);
});

it('shows how an answer is read as it comes', async () => {
  const said = await runExample('docs/waiting.md', 'stream', (_, response) => {
    response.write('a,b\n');
    setTimeout(() => response.end('1,2\n'), 20);
  });
  expect(said).toEqual([[200, 8]]);
});

it('shows how the progress of an upload is told', async () => {
  let received = 0;
  const said = await runExample('docs/waiting.md', 'upload', (request, response) => {
    request.on('data', (chunk: Buffer) => (received += chunk.length));
    request.on('end', () => response.writeHead(204).end());
  });
  expect(said.at(-2)).toEqual(['100 %']);
  expect(said.at(-1)).toEqual([204]);
  expect(said.length).toBeGreaterThan(3);
  expect(received).toBeGreaterThan(300_000);
});
