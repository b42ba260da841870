import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readProject } from '../../../src/project/read-project.js';
import { changedClient, checkProjectClient } from '../../../src/update/changed-client.js';
import { compareClient } from '../../../src/update/compare-client.js';
import { findUsage } from '../../../src/usage/find-usage.js';
import type { Usage } from '../../../src/usage/usage.js';
import type { FileChange } from '../../../src/model/file-change.js';
import { emptyFolder } from '../../kit/folder.js';
import { answer, rows } from '../../kit/diff-requests.js';
import {
  find,
  list,
  listed,
  make,
  makeOrdersProject,
  order,
  type orderRequests,
  ordersConfig,
  query,
  writeOrders,
  callers,
} from '../../kit/orders-project.js';

/** What is done to the collection, by what it is. */
const seeds: Readonly<Record<string, Partial<typeof orderRequests>>> = {
  'fields and a value are gone, an argument is needed': {
    find: find(answer({ id: 1, name: 'a', lines: [{ article: 'x' }] })),
    list: list({ ...query('Allowed values: `open`, `lost`', 'Integer.'), ...listed }),
    make: make(
      rows(
        '| amount | integer | Required | |',
        '| note | string | Optional | |',
        '| kind | string | Required | |',
      ),
    ),
  },
  'a field has another type, a limit is tighter, an argument is gone': {
    find: find(answer({ ...order, total: '2.5' })),
    list: list({ ...query('Allowed values: `open`, `closed`', 'Integer. Maximum: 100.'), ...listed }),
    make: make(rows('| amount | integer | Required | |')),
  },
  'fields may be missing': { find: find(answer(order, { id: 1, total: 1, lines: [] })) },
  'a status is gone': { find: find({ answers: { 201: [order] } }) },
  'a part of the path is called otherwise': {
    find: find({ url: 'https://a.test/orders/:orderId', ...answer(order) }),
  },
};

const parsed = new Map<string, ts.SourceFile>();

/** What tsc itself says of the callers with the files of a client as they would be, by file and line. */
function tscLines(folder: string, files: readonly FileChange[]): readonly string[] {
  const texts = new Map(
    files.map((file) => [join(folder, 'src/shop', file.path), 'text' in file ? file.text : undefined]),
  );
  const gone = new Set(
    files.filter(({ kind }) => kind === 'delete').map(({ path }) => join(folder, 'src/shop', path)),
  );
  const { options, fileNames } = ts.parseJsonConfigFileContent(ordersConfig, ts.sys, folder);
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => !gone.has(path) && (texts.get(path) !== undefined || usual.fileExists(path)),
    readFile: (path) => texts.get(path) ?? usual.readFile(path),
    getSourceFile: (path, target) => {
      const text = host.readFile(path);
      if (text === undefined || gone.has(path)) return undefined;
      const key = `${path}\0${text}`;
      const file = parsed.get(key) ?? ts.createSourceFile(path, text, target);
      parsed.set(key, file);
      return file;
    },
  };
  const program = ts.createProgram(fileNames, options, host);
  return program
    .getSourceFiles()
    .filter(({ fileName }) => Object.keys(callers).some((name) => fileName === join(folder, 'src', name)))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(
      ({ file, start = 0 }) =>
        `${file?.fileName ?? ''}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}`,
    );
}

function sitesOf({ sites }: Usage, folder: string): readonly string[] {
  return sites
    .filter(({ breaks }) => breaks === 'types')
    .map(({ file, line }) => `${join(process.cwd(), file)}:${line}`.replace(/^.*\/src\//, `${folder}/src/`));
}

it('finds each place that tsc finds, with the change that it comes from', { timeout: 120_000 }, async () => {
  const folder = await emptyFolder();
  await makeOrdersProject(folder);
  const found: Record<string, readonly string[]> = {};
  const known = tscLines(folder, []);
  expect(known.map((line) => line.slice(folder.length))).toEqual(['/src/indirect.ts:6']);
  const project = await readProject(join(folder, 'postwright.json'));
  const [shop] = project.clients;
  if (shop === undefined) throw new Error('no client');
  for (const [name, changed] of Object.entries(seeds)) {
    await writeOrders(folder, changed);
    const { changes } = await compareClient(shop, {});
    const client = changedClient(shop, await checkProjectClient(shop, {}), changes);
    const usage = findUsage([client]);
    const said = tscLines(folder, client.files).filter((line) => !known.includes(line));
    expect(said.length, name).toBeGreaterThan(0);
    expect([...sitesOf(usage, folder)].sort(), name).toEqual(said.sort());
    found[name] = usage.sites.map(
      (site) =>
        `${site.file.replace(/^.*\/src\//, '')}:${site.line} ${site.operation ?? '?'} ${site.changes.map(({ kind }) => kind).join(' ')}`,
    );
  }
  expect(found).toMatchInlineSnapshot(`
    {
      "a field has another type, a limit is tighter, an argument is gone": [
        "bound.ts:5 listOrders argument-limit-tightened",
        "direct.ts:10 listOrders argument-limit-tightened",
        "direct.ts:19 makeOrder argument-removed",
        "indirect.ts:5 findOrder field-changed",
        "wrapped.ts:12 findOrder field-changed",
      ],
      "a part of the path is called otherwise": [
        "bound.ts:7 findOrder argument-renamed",
        "direct.ts:5 findOrder argument-renamed",
        "wrapped.ts:7 findOrder argument-renamed",
      ],
      "a status is gone": [
        "direct.ts:6 findOrder response-removed",
        "wrapped.ts:11 findOrder response-removed",
        "wrapped.ts:15 findOrder response-removed",
        "wrapped.ts:17 findOrder response-removed",
        "wrapped.ts:17 findOrder response-removed",
      ],
      "fields and a value are gone, an argument is needed": [
        "direct.ts:6 findOrder field-removed",
        "direct.ts:12 listOrders argument-value-removed",
        "direct.ts:19 makeOrder argument-added-required",
        "wrapped.ts:5 listOrders argument-value-removed",
        "wrapped.ts:11 findOrder field-removed",
        "wrapped.ts:17 findOrder field-removed",
      ],
      "fields may be missing": [
        "wrapped.ts:15 findOrder field-optional",
      ],
    }
  `);
});
