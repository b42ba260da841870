import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { beginRun } from '../../src/client/client-run.js';
import { openOutput } from '../../src/client/open-output.js';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';

const collection = {
  info: { name: 'Shop', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  variable: [{ key: 'base_url', value: 'https://shop.example.com' }],
  item: [
    {
      name: 'List',
      request: {
        method: 'GET',
        url: '{{base_url}}/{{version}}/orders',
        header: [{ key: 'X-Key', value: '{{api_key}}' }],
      },
    },
  ],
};

const environment = (name: string, values: Record<string, string>, scope = 'environment'): object => ({
  name,
  _postman_variable_scope: scope,
  values: Object.entries(values).map(([key, value]) => ({
    key,
    value,
    enabled: true,
    ...(key === 'hidden' && { type: 'secret' }),
  })),
});

it('lets a client choose among the environments that it was made with', { timeout: 60_000 }, async () => {
  const folder = await projectFolder();
  const write = async (name: string, value: object): Promise<string> => {
    await writeFile(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  const credentials = { api_key: 'top-secret', hidden: 'top-secret' };
  const settings = {
    source: await write('shop.json', collection),
    output: join(folder, 'client'),
    environment: [
      await write(
        'sandbox.json',
        environment('sandbox', { base_url: 'https://{{host}}', version: 'v1', ...credentials }),
      ),
      await write(
        'live.json',
        environment('Live EU', { version: 'v2', host: 'h', unused: 'x', ...credentials }),
      ),
      await write('globals.json', environment('Globals', { host: 'sandbox.example.com' }, 'globals')),
    ],
  };
  const run = beginRun(settings, () => undefined);
  const output = await openOutput(settings.output);
  const { files } = await run.make(output, await run.settle(output));
  expect(files.filter(({ text }) => text.includes('top-secret'))).toEqual([]);
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, 'client', path)), { recursive: true });
    await writeFile(join(folder, 'client', path), text);
  }
  await writeFile(join(folder, 'wrong.ts'), wrongUse);
  const said = (await compile('typescript-7', folder))
    .split('\n')
    .filter((line) => /^\S.*error TS/.test(line));
  expect(said).toEqual([expect.stringContaining('wrong.ts(3,16): error TS2322')]);
  expect(await urlsOf(join(folder, 'client', 'index.ts'))).toEqual([
    'https://sandbox.example.com/v1/orders',
    'https://sandbox.example.com/v1/orders',
    'https://h/v2/orders',
    'https://h/v9/orders',
  ]);
});

const wrongUse = `import { createClient } from './client/index.js';
createClient({ environment: 'Live EU' });
createClient({ environment: 'live' });
`;

async function urlsOf(index: string): Promise<readonly unknown[]> {
  const client: unknown = await import(index);
  const urls: unknown[] = [];
  const fetch = (url: unknown): Promise<Response> => {
    urls.push(url);
    return Promise.resolve(new Response());
  };
  for (const options of [
    {},
    { environment: 'sandbox' },
    { environment: 'Live EU' },
    { environment: 'Live EU', variables: { version: 'v9' } },
  ]) {
    await call(client, 'list', call(client, 'createClient', { ...options, fetch }));
  }
  return urls;
}

function call(module: unknown, name: string, value: unknown): unknown {
  const made: unknown = typeof module === 'object' && module !== null && Reflect.get(module, name);
  if (typeof made !== 'function') throw new Error(`there is no ${name}`);
  return Reflect.apply(made, undefined, [value]);
}
