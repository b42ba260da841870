import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { writeClient } from '../../src/client/write-client.js';
import { emptyFolder, snapshot } from '../kit/folder.js';

/** More edits, or others: `KEPT_RUNS=40 KEPT_SEED=7 npx vitest run test/property/kept-files`. */
const runs = Number(process.env['KEPT_RUNS'] ?? 1);
const seed = Number(process.env['KEPT_SEED'] ?? 19);

interface Request {
  name: string;
  method: string;
  path: string;
  description: string;
  body: string;
  answer: string;
}

interface Folder {
  name: string;
  description: string;
  auth: object | undefined;
  requests: Request[];
}

interface Api {
  name: string;
  variables: { key: string; value: string }[];
  auth: object | undefined;
  folders: Folder[];
}

/** Numbers that say what is edited, and into what. */
type Edit = readonly [kind: number, folder: number, request: number, value: number];

const answers = [
  '{"id":1}',
  '{"id":9007199254740993,"tags":["a"]}',
  '{"id":"x","sub":{"a":1,"b":null}}',
  '[]',
];
const auths = [
  undefined,
  { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}' }] },
  {
    type: 'apikey',
    apikey: [
      { key: 'key', value: 'X-Key' },
      { key: 'value', value: '{{key}}' },
    ],
  },
  { type: 'noauth' },
];
const descriptions = [
  '',
  '| Name | Type | Description |\n| --- | --- | --- |\n| limit | integer | Required. Between 1 and 50. |',
  'The `id` is that of a thing. One of `a`, `b`.',
];

function pick<Each>(list: readonly Each[], at: number): Each | undefined {
  return list[at % Math.max(1, list.length)];
}

function requestOf(at: number): Request {
  return {
    name: `Thing ${String(at)}`,
    method: pick(['GET', 'POST', 'PUT'], at) ?? 'GET',
    path: pick(['things/:id', 'things?limit=10', '{{area}}/things'], at) ?? '',
    description: pick(descriptions, at) ?? '',
    body: pick(['{"a":1}', '{"a":"{{token}}","b":12345678901234567890}'], at) ?? '',
    answer: pick(answers, at) ?? '',
  };
}

function firstApi(): Api {
  const folder = (name: string, from: number): Folder => ({
    ...{ name, description: '', auth: undefined },
    requests: [requestOf(from), requestOf(from + 1), requestOf(from + 2)],
  });
  const variables = [{ key: 'base', value: 'https://api.example.com' }];
  return { name: 'Api', variables, auth: auths[1], folders: [folder('One', 0), folder('Two', 3)] };
}

const kinds: readonly ((api: Api, folder: Folder, request: Request, value: number) => void)[] = [
  (_api, _folder, request, value) => void (request.name = `Renamed ${String(value)}`),
  (_api, _folder, request, value) => void (request.answer = pick(answers, value) ?? ''),
  (_api, _folder, request, value) => void (request.description = pick(descriptions, value) ?? ''),
  (_api, _folder, request, value) => void (request.body = `{"n":${String(value)}}`),
  (_api, folder, request) => void folder.requests.splice(folder.requests.indexOf(request), 1),
  (_api, folder, _request, value) => void folder.requests.splice(0, 0, requestOf(value)),
  (api, folder, request, value) => {
    folder.requests.splice(folder.requests.indexOf(request), 1);
    pick(api.folders, value)?.requests.push(request);
  },
  (_api, folder, _request, value) => void (folder.auth = pick(auths, value)),
  (_api, folder, _request, value) => void (folder.description = pick(descriptions, value) ?? ''),
  (api, _folder, _request, value) => void (api.auth = pick(auths, value)),
  (api, _folder, _request, value) => void api.variables.push({ key: 'area', value: `v${String(value)}/x` }),
  (api, folder) => void api.folders.reverse().push({ ...folder, name: `${folder.name} again` }),
];

function apply(api: Api, [kind, folder, request, value]: Edit): void {
  const place = pick(api.folders, folder);
  const asked = place && pick(place.requests, request);
  if (place && asked) pick(kinds, kind)?.(api, place, asked, value);
}

function collectionOf({ name, variables, auth, folders }: Api): object {
  return {
    info: { name, schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    ...{ variable: variables, auth },
    item: folders.map((folder) => ({
      ...{ name: folder.name, description: folder.description, auth: folder.auth },
      item: folder.requests.map(({ name: own, method, path, description, body, answer }) => {
        const request = {
          ...{ method, description, url: `{{base}}/${path}` },
          ...(method !== 'GET' && {
            body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } },
          }),
        };
        const response = [{ name: 'Done', code: 200, header: [], body: answer, originalRequest: request }];
        return { name: own, request, response };
      }),
    })),
  };
}

async function textsIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  return Object.entries(await snapshot(folder)).map(([path, [text]]) => [path, text]);
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const edit: fc.Arbitrary<Edit> = fc.tuple(fc.nat(99), fc.nat(9), fc.nat(9), fc.nat(99));

it('what is made of kept files has the bytes of what is made anew, after every edit', async () => {
  const cases = fc.sample(fc.array(edit, { minLength: kinds.length, maxLength: kinds.length }), {
    ...{ numRuns: runs, seed },
  });
  for (const [run, numbers] of cases.entries()) {
    // The first run makes every kind of edit once.
    const edits = numbers.map(([kind, ...where], at): Edit => [run === 0 ? at : kind, ...where]);
    const place = await emptyFolder();
    const api = firstApi();
    const write = (output: string, memory: string) => {
      vi.stubEnv('XDG_CACHE_HOME', join(place, memory));
      const options = { mocks: 'msw', examples: true, validators: 'observe' } as const;
      return writeClient({ source: collectionOf(api), output: join(place, output), ...options });
    };
    await write('kept', 'memory');
    for (const [at, each] of edits.entries()) {
      apply(api, each);
      const anew = `anew-${String(at)}`;
      await cp(join(place, 'kept'), join(place, anew), { recursive: true });
      await write('kept', 'memory');
      await write(anew, `none-${String(at)}`);
      expect(await textsIn(join(place, 'kept'))).toEqual(await textsIn(join(place, anew)));
    }
  }
});

it('a damaged memory is none', async () => {
  const place = await emptyFolder();
  vi.stubEnv('XDG_CACHE_HOME', place);
  const api = firstApi();
  const output = join(place, 'client');
  await writeClient({ source: collectionOf(api), output });
  const memory = join(place, 'postwright/texts');
  for (const name of await readdir(memory)) {
    const bytes = await readFile(join(memory, name));
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0, middle, middle + 9);
    await writeFile(join(memory, name), bytes);
  }
  apply(api, [0, 0, 0, 1]);
  await cp(output, join(place, 'anew'), { recursive: true });
  await writeClient({ source: collectionOf(api), output });
  vi.stubEnv('XDG_CACHE_HOME', join(place, 'none'));
  await writeClient({ source: collectionOf(api), output: join(place, 'anew') });
  expect(await textsIn(output)).toEqual(await textsIn(join(place, 'anew')));
});
