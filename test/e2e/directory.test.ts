import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';

const files: Readonly<Record<string, string>> = {
  'postman/collections/Shop/Get order.request.yaml':
    '$kind: http-request\nurl: "{{base}}/orders/:id"\nmethod: GET\npathVariables: { id: "7" }\nheaders: { X-Key: "{{vault:key}}" }\n',
  'postman/collections/Shop/.resources/Get order.resources/examples/Found.example.yaml':
    '$kind: http-example\nresponse: { statusCode: 200, body: { type: json, content: \'{"id": 7}\' } }\n',
  'postman/collections/Shop/Live.request.yaml': '$kind: websocket-request\nurl: ws://a\n',
  'postman/environments/Test.environment.yaml':
    'values: [{ key: base, value: "https://test.example.com", enabled: true }]\n',
};

async function project(): Promise<string> {
  const folder = await emptyFolder();
  for (const [path, text] of Object.entries(files)) await write(folder, path, text);
  return folder;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const place = join(folder, path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, text);
}

const words = [
  ...['postman/collections/Shop', '--output', 'client'],
  ...['--environment', 'postman/environments/Test.environment.yaml'],
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a collection of format v3', () => {
  it('is generated from its directory, with an environment', async () => {
    const cwd = await project();
    const { code, stderr } = await runHere(['generate', ...words], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('1 operation, ');
    expect(stderr).toContain('request-not-http');
    const module = await readFile(join(cwd, 'client/operations/get-order.ts'), 'utf8');
    expect(module).toContain('Result<200, GetOrderResponse>');
    expect(await readFile(join(cwd, 'client/client.ts'), 'utf8')).toContain('https://test.example.com');
  });

  it('is generated again only where one of its files changed', async () => {
    const cwd = await project();
    vi.stubEnv('XDG_CACHE_HOME', join(cwd, 'cache'));
    const generate = async (): Promise<string> => (await runHere(['generate', ...words], { cwd })).stderr;
    await generate();
    expect(await generate()).toContain(' 0 files written');
    await rm(join(cwd, 'postman/collections/Shop/.resources'), { recursive: true });
    expect(await generate()).not.toContain(' 0 files written');
    expect((await runHere(['check', ...words], { cwd })).code).toBe(0);
  });

  it('may be one request, and has to be one', async () => {
    const cwd = await project();
    const inspect = (source: string) => runHere(['inspect', source, '--json'], { cwd });
    const one = await inspect('postman/collections/Shop/Get order.request.yaml');
    expect(JSON.parse(one.stdout)).toMatchObject({ operations: [{ item: ['Get order'], method: 'GET' }] });
    for (const source of ['postman/environments', 'postman/environments/Test.environment.yaml']) {
      const { code, stderr } = await inspect(source);
      expect(code).toBe(2);
      expect(stderr).toContain(`${source} is `);
    }
  });
});
