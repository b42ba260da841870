import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeProject } from '../../../../kit/make-project.js';
import { writeClient } from '../../../../kit/write-client.js';

const node = (id: string, children: readonly unknown[] = []): object => ({ id, children });
const hostile = `it's */ \${process.exit()} \` // `;

const parcel = {
  id: 'p1',
  weight: 12.5,
  large: '#1907593834776899584#',
  note: null,
  state: 'sent',
  lines: [{ sku: 'a', count: 1 }],
  rates: { EUR: 1, USD: 2, NOK: 3 },
  tree: node('a', [node('b', [node('c')])]),
  [hostile]: true,
  constructor: 'Oslo',
  ['__proto__']: { key: 1 },
};

/** Integers keep their digits on their way into the collection. */
const asJson = (value: unknown): string => JSON.stringify(value).replace(/"#(\d+)#"/g, '$1');

const saved = [
  { status: 200, body: asJson(parcel) },
  { status: 200, body: asJson({ ...parcel, note: 'n', state: 'lost', lines: [], large: 5 }) },
  { status: 422, body: '["a",1,null]' },
  { status: 500, body: '{"error":"down"}' },
];

const photo = {
  name: 'Send photo',
  request: {
    method: 'POST',
    url: {
      raw: 'https://api.example.com/photos?constructor=x',
      query: [{ key: 'constructor', value: 'x', description: 'Optional.' }],
    },
    body: { mode: 'formdata', formdata: [{ key: 'photo', type: 'file', src: 'a.png' }] },
  },
};

const collection = {
  info: { name: 'Parcels', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [photo, ...parcelRequests()],
};

function parcelRequests(): readonly object[] {
  return ['Get parcel', 'Find parcel'].map((name) => ({
    name,
    request: {
      method: 'PUT',
      url: {
        raw: 'https://api.example.com/parcels?limit=10&state=lost',
        query: [
          { key: 'limit', value: '10', description: 'Integer between 1 and 50.' },
          {
            key: 'state',
            value: 'lost',
            description: `One of \`lost\`, \`sent\`, \`${hostile.replaceAll('`', '')}\`.`,
          },
        ],
      },
      body: { mode: 'raw', raw: asJson(node('a', [node('b')])), options: { raw: { language: 'json' } } },
    },
    response: saved.map(({ status, body }, at) => ({
      name: `Answer ${String(at)}`,
      code: status,
      header: [{ key: 'Content-Type', value: 'application/json' }],
      body,
    })),
  }));
}

/** What is called alike by both libraries: their schemas are Standard Schemas. */
interface Schema {
  readonly '~standard': {
    readonly validate: (value: unknown) => { readonly value?: unknown; readonly issues?: readonly unknown[] };
  };
}

interface LibraryClient {
  readonly createClient: (options: object) => object;
  readonly getParcel: (client: object) => Promise<{ readonly data: unknown }>;
  readonly getParcelInputSchema: Schema;
  readonly sendPhotoInputSchema: Schema;
  readonly NamedStream: new (stream: ReadableStream, name: string) => object;
  readonly getParcelDataSchemas: Readonly<Record<number, Schema>>;
}

const typesOf = {
  zod: "import type { z } from 'zod'; type Of<S extends z.ZodType> = z.infer<S>;",
  valibot: "import type * as v from 'valibot'; type Of<S extends v.GenericSchema> = v.InferOutput<S>;",
};

const both = `
  import { getParcelDataSchemas, getParcelInputSchema, type GetParcelInput, type GetParcelResult } from './client/index.js';
  type Data<Status> = Extract<GetParcelResult, { readonly status: Status }>['data'];
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
  export const input: Same<Of<typeof getParcelInputSchema>, GetParcelInput> = true;
  export const found: Same<Of<(typeof getParcelDataSchemas)[200]>, Data<200>> = true;
  export const refused: Same<Of<(typeof getParcelDataSchemas)[422]>, Data<422>> = true;
  export const down: Same<Of<(typeof getParcelDataSchemas)[500]>, Data<500>> = true;
  // @ts-expect-error A number is none of its values.
  export const wrong: Of<typeof getParcelInputSchema> = { query: { state: 5 } };
`;

const compilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noUnusedLocals: true },
  ...{ noPropertyAccessFromIndexSignature: true, noUnusedParameters: true, verbatimModuleSyntax: true },
  ...{
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022', 'dom'],
    types: [],
    noEmit: true,
    declaration: true,
  },
};

/** Returns what TypeScript says of a folder. */
async function compile(folder: string): Promise<string> {
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  const words = [resolve('node_modules/typescript-7/bin/tsc'), '-p', folder, '--pretty', 'false'];
  return new Promise((done) => {
    execFile(process.execPath, words, (_, stdout, stderr) => {
      done(stdout + stderr);
    });
  });
}

describe.each(['zod', 'valibot'] as const)('schemas of %s', (validatorsLibrary) => {
  let folder = '';
  let api: LibraryClient;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postwright-'));
    await makeProject(folder);
    await writeClient(folder, collection, undefined, {
      tests: 'none',
      validators: 'observe',
      validatorsLibrary,
    });
    api = (await import(pathToFileURL(join(folder, 'client/index.ts')).href)) as LibraryClient;
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Returns how many issues the schema of a status has with an answer that is read as the client reads it. */
  async function issuesOf(status: number, body: string): Promise<number> {
    const client = api.createClient({ fetch: () => Promise.resolve(new Response(body, { status })) });
    const { data } = await api.getParcel(client);
    return api.getParcelDataSchemas[status]?.['~standard'].validate(data).issues?.length ?? 0;
  }

  it('are of the types that the client has, both ways, under every strict flag', async () => {
    await writeFile(join(folder, 'types.ts'), `${typesOf[validatorsLibrary]}\n${both}`);
    expect(await compile(folder)).toBe('');
  });

  it('take every answer that was saved', async () => {
    for (const { status, body } of saved) expect(await issuesOf(status, body)).toBe(0);
    expect(await issuesOf(500, 'gateway')).toBe(0);
  });

  it.each<readonly [string, object]>([
    ['a dropped field', { weight: undefined }],
    ['another kind', { lines: [{ sku: 1, count: 1 }] }],
    ['null', { tree: null }],
    ['a change in what holds itself', { tree: node('a', [{ id: 1, children: [] }]) }],
    ['a change under a hostile name', { [hostile]: 1 }],
    ['a change under a name that no object takes', { ['__proto__']: { key: 'k' } }],
    ['a dropped field of that name', { ['__proto__']: undefined }],
  ])('refuse %s', async (_, change) => {
    expect(await issuesOf(200, asJson({ ...parcel, ...change }))).toBe(1);
  });

  it('give back the property of an object that no object takes', () => {
    const schema = api.getParcelDataSchemas[200]?.['~standard'];
    const result = schema?.validate(JSON.parse(asJson({ ...parcel, large: 5 })));
    expect(JSON.stringify(result)).toContain('"__proto__":{"key":1}');
  });

  it('take as a file what is sent as one', () => {
    const issues = (input: object): number =>
      api.sendPhotoInputSchema['~standard'].validate(input).issues?.length ?? 0;
    const stream = new ReadableStream();
    const files = [new Blob(['x']), new File([], 'a.png'), stream, new api.NamedStream(stream, 'a.png')];
    expect(files.map((file) => issues({ body: { photo: file } }))).toEqual([0, 0, 0, 0]);
    expect(['x', 5, null, {}].map((file) => issues({ body: { photo: file } }))).toEqual([1, 1, 1, 1]);
  });

  it('take of what every object inherits the value that is given, and no other', () => {
    const issues = (query: object): number =>
      api.sendPhotoInputSchema['~standard'].validate({ query, body: { photo: new Blob([]) } }).issues
        ?.length ?? 0;
    expect([issues({}), issues({ constructor: 'x' }), issues({ constructor: {} })]).toEqual([0, 0, 1]);
  });

  it('hold documented rules of inputs', () => {
    const issues = (query: object): number =>
      api.getParcelInputSchema['~standard'].validate({ query }).issues?.length ?? 0;
    const [good, bad] = [{ limit: 50, state: 'lost' }, [{ limit: 51 }, { limit: '51' }, { state: 'no' }]];
    expect([issues(good), issues({ limit: '50' }), ...bad.map(issues)]).toEqual([0, 0, 1, 1, 1]);
  });

  it('are in nobody’s bundle who does not import them, and the watching does not need them', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents:
          "import { createClient, getParcel } from './client/index.js'; void getParcel(createClient());",
        resolveDir: folder,
        loader: 'ts',
      },
      ...{ bundle: true, minify: true, format: 'esm', write: false },
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(8000);
  });
});
