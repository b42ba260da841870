import { cp, mkdir, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileAs, environmentNames, type Compilation } from '../kit/compile-matrix.js';
import { makeProject } from '../kit/make-project.js';
import { readCollection } from '../kit/read-collection.js';
import { takesAll } from '../kit/share-of.js';
import { writeClient } from '../kit/write-client.js';

const compilers = ['typescript-5.4', 'typescript-5.9', 'typescript', 'typescript-7'];

/** Every resolution, both kinds of packages, the oldest compiler and the newest, but not each with each. */
const chosen: readonly Compilation[] = [
  { environment: 'Node 20', compiler: 'typescript-7', resolution: 'bundler', type: 'module' },
  { environment: 'Node 20', compiler: 'typescript-5.4', resolution: 'node16', type: 'commonjs' },
  { environment: 'Bun', compiler: 'typescript-7', resolution: 'bundler', type: 'module' },
  { environment: 'Workers', compiler: 'typescript-7', resolution: 'bundler', type: 'commonjs' },
  { environment: 'browsers', compiler: 'typescript-7', resolution: 'nodenext', type: 'module' },
];

const all = environmentNames.flatMap((environment) =>
  compilers.flatMap((compiler) =>
    (['bundler', 'node16', 'nodenext'] as const).flatMap((resolution) =>
      (['module', 'commonjs'] as const).map((type): Compilation => ({
        environment,
        compiler,
        resolution,
        type,
      })),
    ),
  ),
);

const folder = mkdtempSync(join(tmpdir(), 'postwright-matrix-'));

/** Three clients with all kinds of bodies and answers, and the runtime as a whole, of which each client has a part. */
beforeAll(async () => {
  await makeProject(folder);
  const clients = join(folder, 'clients');
  for (const source of [
    'collections/bookshelf.postman_collection',
    'collections/parcels.postman_collection',
    'test/golden/cases/uploads',
  ]) {
    const home = join(clients, source.replaceAll('/', '-'));
    await mkdir(home, { recursive: true });
    // The tests of one stand outside of it.
    const places = source.includes('bookshelf') ? { testsDir: '../test' } : {};
    await writeClient(home, readCollection(`${source}.json`), undefined, { mocks: 'msw', ...places });
  }
  await cp('runtime', join(clients, 'whole/runtime'), { recursive: true });
}, 120_000);

// Of all of them, the copies of the clients are some hundred thousand files.
afterAll(() => rm(folder, { recursive: true, force: true }), 120_000);

it.each(takesAll ? all : chosen)(
  'clients compile for $environment with $compiler, as $resolution finds modules, in a package of type $type',
  { timeout: 240_000 },
  async (compilation) => {
    expect(await compileAs(folder, compilation)).toEqual([]);
  },
);
