import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCollection } from '../kit/read-collection.js';
import { writeClient } from '../kit/write-client.js';
import { startApi, type TestApi } from './test-api.js';

const expected = {
  'sends JSON with credentials': '[200,"PUT","Basic w6k6cA==","application/json","{\\"a\\":\\"ü\\"}"]',
  'encodes paths and queries': '"/a%2Fb%3Fc%23d%20%C3%BC?q[]=x%20y&q[]=%26=&flag"',
  'refuses to leave a segment': 'PathSegmentError',
  'refuses line breaks in headers': 'HeaderError',
  'sends forms': '["application/x-www-form-urlencoded","a=x%20y&b=1&b=2"]',
  'sends files': JSON.stringify([
    'multipart/form-data',
    [
      '------form\r\nContent-Disposition: form-data; name="a"\r\n\r\nü\r\n',
      '------form\r\nContent-Disposition: form-data; name="f"; filename="ü.txt"\r\n',
      'Content-Type: image/png\r\n\r\ncontent\r\n------form--\r\n',
    ].join(''),
  ]),
  'returns any status': '[404,"/missing"]',
  'fails where JSON is broken': 'JsonError',
  'fails where the connection breaks': 'NetworkError',
  'ends with the timeout': 'TimeoutError',
  'ends with the signal': 'AbortError',
  'sends again what failed': '200',
  'gets a fresh token after a 401': '[[204,204,204],2]',
  'runs hooks': '"/hooked"',
  'hands out events': '[{"event":"message","data":"1","id":""},{"event":"b","data":"2","id":""}]',
  'hands out JSON lines': '[{"a":1},[2]]',
  'leaves a body to the caller': '16777216',
  'keeps a key from another origin': '"no key"',
  'keeps a password from another origin': '"no password"',
  'tells the time that was up': '"TimeoutError"',
  'knows the request of an error': '["GET","/missing"]',
};

let api: TestApi;
let folder: string;
let program: string;

beforeAll(async () => {
  const options = { bundle: true, format: 'esm', write: false } as const;
  const { outputFiles } = await build({ ...options, entryPoints: ['test/runtimes/suite.ts'] });
  const suite = outputFiles[0]?.text ?? '';
  api = await startApi(suite);
  folder = await mkdtemp(join(tmpdir(), 'runtimes-'));
  program = join(folder, 'suite.mjs');
  const run = `console.log(JSON.stringify(await runSuite(${JSON.stringify(api.origin)})));\n`;
  await writeFile(program, suite + run);
});
afterAll(async () => {
  api.close();
  await rm(folder, { recursive: true });
});

it('the runtime does the same in Node', async () => {
  expect(await printed(process.execPath, [program])).toEqual(expected);
});

it.each([
  ['Deno', 'deno', ['run', '--allow-net', '--no-prompt']],
  ['Bun', 'bun', ['run']],
])('the runtime does the same in %s', { timeout: 60_000 }, async (name, command, words) => {
  const file = findProgram(command);
  // A package whose binary was not fetched has a file that only says so.
  if (file === undefined || !(await runs(file))) skip(name, `npm install --no-save ${command}`);
  else expect(await printed(file, [...words, program])).toEqual(expected);
});

it(
  'the runtime does the same in Chromium, and follows no redirect there with a key',
  { timeout: 60_000 },
  async () => {
    const executablePath =
      process.env['CHROMIUM'] ?? findProgram('chromium') ?? findProgram('chromium-browser');
    if (executablePath === undefined) {
      skip('Chromium', 'apt-get install chromium');
      return;
    }
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(api.origin);
      const results = await page.evaluate(
        `import('/suite.js').then(({ runSuite }) => runSuite(${JSON.stringify(api.origin)}))`,
      );
      expect(results).toEqual({ ...expected, 'keeps a key from another origin': 'NetworkError' });
    } finally {
      await browser.close();
    }
  },
);

describe('a client that imports by .ts', () => {
  let main: string;

  beforeAll(async () => {
    const client = join(folder, 'source');
    await mkdir(client);
    await writeFile(join(client, 'package.json'), '{ "type": "module" }');
    const source = readCollection('collections/plivo.postman_collection.json');
    await writeClient(client, source, undefined, { tests: 'none', importExtension: '.ts' });
    main = join(client, 'main.ts');
    await writeFile(main, caller);
  }, 60_000);

  it.each([
    ['Node, which strips its types', process.execPath, []],
    ['Deno', 'deno', ['run', '--no-prompt', '--check']],
    ['Bun', 'bun', ['run']],
  ])('runs from its source in %s', { timeout: 60_000 }, async (name, command, words) => {
    const isOld = command === process.execPath && !('typescript' in process.features);
    const file = command === process.execPath ? command : findProgram(command);
    if (isOld || file === undefined || !(await runs(file)))
      skip(name, 'Node from 22.18, deno and bun from npm');
    else expect(await printed(file, [...words, main])).toEqual([201, 'Basic YTpi']);
  });
});

const caller = `import { createClient, makeAnOutboundCall } from './client/index.ts';

const client = createClient({
  variables: { auth_id: 'a', auth_token: 'b' },
  fetch: (_, init) =>
    Promise.resolve(Response.json({ request_uuid: new Headers(init?.headers).get('authorization') }, { status: 201 })),
});
const result = await makeAnOutboundCall(client, { body: { from: '1', to: '2', answer_url: 'https://example.com' } });
if (result.status === 201) console.log(JSON.stringify([result.status, result.data.request_uuid]));
`;

function skip(name: string, how: string): void {
  process.stdout.write(`${name} was not found, so the runtime is not tested in it (${how}).\n`);
}

function findProgram(name: string): string | undefined {
  const folders = [join('node_modules', '.bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function runs(file: string): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(file, ['--version'], (error) => {
      resolve(error === null);
    });
  });
}

/** Returns what a program prints as JSON. */
async function printed(file: string, words: readonly string[]): Promise<unknown> {
  const text = await new Promise<string>((resolve, reject) => {
    execFile(file, words, { env: { ...process.env, NO_COLOR: '1' } }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr));
      else resolve(stdout);
    });
  });
  const value: unknown = JSON.parse(text);
  return value;
}
