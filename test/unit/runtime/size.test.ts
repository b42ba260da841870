import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { writeClient } from '../../../src/client/write-client.js';
import { emptyFolder } from '../../kit/folder.js';

const bearer = { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] };
const field = (key: string, value: string): object => ({ key, value });
const created = [{ name: 'Created', code: 201, header: [], body: '{"id":7}' }];
const list = {
  name: 'OK',
  code: 200,
  header: [],
  body: '{"items":[{"id":1},{"id":2}],"offset":0,"limit":2,"total":40}',
};
const query = [field('offset', '0'), field('limit', '2')];

/** One request of each kind, with JSON answers. */
const requests = {
  basic: {
    method: 'POST',
    url: 'https://api.example.com/v1/accounts/{{account}}/calls',
    auth: { type: 'basic', basic: [field('username', '{{account}}'), field('password', '{{token}}')] },
    body: { mode: 'raw', raw: '{"from":"1"}', options: { raw: { language: 'json' } } },
  },
  bearer: { method: 'GET', url: 'https://api.example.com/v1/calls/:id', auth: bearer },
  query: {
    method: 'GET',
    auth: bearer,
    url: { raw: 'https://api.example.com/v1/calls?state=open', query: [field('state', 'open')] },
  },
  form: {
    method: 'POST',
    url: 'https://api.example.com/v1/calls',
    auth: bearer,
    body: { mode: 'urlencoded', urlencoded: [field('from', '1')] },
  },
  multipart: {
    method: 'POST',
    url: 'https://api.example.com/v1/files',
    auth: bearer,
    body: { mode: 'formdata', formdata: [{ key: 'file', type: 'file', src: 'a.png' }] },
  },
  pages: {
    method: 'GET',
    auth: bearer,
    url: { raw: 'https://api.example.com/v1/items?offset=0&limit=2', query },
  },
};
type Kind = keyof typeof requests;

/** Returns the bytes that an app bundles which calls one operation of the client in a folder. */
async function bundled(folder: string, call: string): Promise<number> {
  const contents = `
    import { createClient, ${call} } from './client/index.ts';
    const client = createClient({ variables: { account: 'a', token: 't' } });
    export const result = ${call}(client, JSON.parse(process.argv[2]));
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
  });
  return outputFiles[0]?.contents.length ?? 0;
}

describe('the runtime', () => {
  /** What each bundle may weigh: a few bytes more than it does. Whoever adds to all calls has to say so here. */
  const most: Readonly<Record<Kind, number>> = {
    ...{ basic: 4160, bearer: 4050, query: 4210, form: 4280, multipart: 5350, pages: 5600 },
  };

  it('adds no more to an app that calls one operation than it has to', async () => {
    const folder = await emptyFolder();
    const source = {
      info: { name: 'Calls', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: Object.entries(requests).map(([name, request]) => ({
        ...{ name, request },
        response: name === 'pages' ? [list] : created,
      })),
    };
    await writeClient({ source, output: join(folder, 'client'), tests: 'none' });
    for (const [kind, limit] of Object.entries(most)) {
      const bytes = await bundled(folder, kind === 'pages' ? 'pagesPages' : kind);
      process.stdout.write(`One call, ${kind}: ${String(bytes)} bytes.\n`);
      expect(bytes).toBeGreaterThan(1000);
      expect(bytes).toBeLessThanOrEqual(limit);
    }
  });

  it('leaves nothing of a module behind that nobody uses', async () => {
    const files = await readdir('runtime', { recursive: true });
    const modules = files.filter((file) => file.endsWith('.ts') && !file.startsWith('mocks')).sort();
    const contents = modules.map((file) => `import './runtime/${file.replaceAll('\\', '/')}';`).join('\n');
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
      ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
      // What the project says of itself must not count: a client stands in somebody else's.
      ignoreAnnotations: true,
    });
    expect(modules.length).toBeGreaterThan(50);
    expect(outputFiles[0]?.text.trim()).toBe('');
  });
});
