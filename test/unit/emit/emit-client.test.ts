import { beforeAll, describe, expect, it } from 'vitest';
import { emitClient } from '../../../src/emit/emit-client.js';
import { copyRuntime } from '../../../src/emit/copy-runtime.js';
import { openAssets } from '../../../src/io/open-assets.js';
import type { ClientFile } from '../../../src/model/client-file.js';
import { planManifest } from '../../../src/plan/plan-manifest.js';
import { planNames } from '../../../src/plan/plan-lock.js';
import { planClient } from '../../../src/plan/plan-client.js';
import { coverageTestPath, operationTestPath } from '../../../src/plan/test-paths.js';
import { shopApi } from '../../kit/shop-api.js';

const plan = planClient(shopApi);

describe('emitClient', () => {
  let files: readonly ClientFile[] = [];

  beforeAll(async () => {
    files = await emitClient(plan, openAssets());
  }, 60_000);

  it('puts each operation with its examples and its test into its folder', () => {
    expect(files.map(({ path }) => path).filter((path) => !/^(?:runtime|mocks)\//.test(path))).toEqual([
      'client.ts',
      'index.ts',
      'bind.ts',
      'operations/orders/create-an-order.ts',
      'operations/orders/create-an-order.examples.ts',
      'operations/orders/create-an-order.test.ts',
      'operations/orders/list.ts',
      'operations/orders/list.examples.ts',
      'operations/orders/list.test.ts',
      'operations/health.ts',
      'operations/health.test.ts',
      'index.test.ts',
    ]);
  });

  it('leads from what the first rule called types to the names that they have now', async () => {
    const trail = ['List the recipients of all the bills of a customer'];
    const operations = shopApi.operations.slice(0, 1).map((each) => ({ ...each, trail }));
    const api = { ...shopApi, operations };
    const { operations: names } = planNames(planClient(api));
    const written = await emitClient(planClient(api, { operations: names }), openAssets());
    const textOf = (path: string): string | undefined => written.find((file) => file.path === path)?.text;
    const [short, long] = [
      'ListRecipientsAllBillsCustomerInput',
      'ListTheRecipientsOfAllTheBillsOfACustomerInput',
    ];
    expect(textOf('aliases.ts')).toContain(`type ${short} as ${long},`);
    const exports = textOf('index.ts')
      ?.split('\n')
      .find((line) => line.endsWith("from './aliases.js';"));
    expect(exports).toContain(` ${long},`);
    const fresh = await emitClient(planClient(api, { naming: 2, operations: names }), openAssets());
    expect(fresh.map(({ path }) => path)).not.toContain('aliases.ts');
  });

  it('puts the tests into a folder of their own where that is asked for', async () => {
    const moved = await emitClient(
      planClient(shopApi, undefined, undefined, { kind: 'folder', folder: 'a/b' }),
      openAssets(),
    );
    const tests = moved.filter(({ path }) => path.endsWith('.test.ts'));
    expect(tests.map(({ path }) => path)).toEqual([
      'a/b/orders/create-an-order.test.ts',
      'a/b/orders/list.test.ts',
      'a/b/health.test.ts',
      'a/b/index.test.ts',
    ]);
    expect(tests[1]?.text).toContain("} from '../../../operations/orders/list.js';");
    expect(tests[3]?.text).toContain("import * as client from '../../index.js';");
    expect(tests[3]?.text).toContain("await listTests(filepath, root, 'a')");
  });

  it('gives the test of an operation called index a name beside that of the whole client', () => {
    const places = { kind: 'folder', folder: 'tests' } as const;
    expect(operationTestPath('operations/index', places)).toBe('tests/_index.test');
    expect(operationTestPath('operations/books/index', places)).toBe('tests/books/index.test');
    expect(coverageTestPath(places)).toBe('tests/index.test');
    expect(operationTestPath('operations/index', { kind: 'beside' })).toBe('operations/index.test');
  });

  it('emits nothing of tests where there are to be none', async () => {
    const bare = await emitClient(planClient(shopApi, undefined, undefined, { kind: 'none' }), openAssets());
    const paths = files.map(({ path }) => path).filter((path) => !/\.test\.ts$|^mocks\//.test(path));
    expect(bare.map(({ path }) => path)).toEqual(paths);
  });

  it('emits no examples where neither tests nor mocks read them, unless they are asked for', async () => {
    const without = planClient(shopApi, undefined, undefined, { kind: 'none' }, false);
    const paths = (await emitClient(without, openAssets())).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith('.examples.ts'))).toEqual([]);
    expect(planManifest(without).operations.filter(({ example }) => example)).toEqual([]);
    const asked = planClient(shopApi, undefined, undefined, { kind: 'none' }, true);
    expect(planManifest(asked).operations.filter(({ example }) => example)).toHaveLength(2);
  });

  it.each(['.ts', 'none'] as const)('imports by %s in every module', async (importExtension) => {
    const made = await emitClient(plan, openAssets(), { options: { importExtension, mocks: 'msw' } });
    const specifiers = made.flatMap(({ text }) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => path),
    );
    expect(specifiers.length).toBeGreaterThan(30);
    const ending = importExtension === 'none' ? /\/(?:[\w-]+|[\w-]+\.examples)$/ : /\.ts$/;
    expect(specifiers.filter((path = '') => !ending.test(path))).toEqual([]);
  });

  it('exports of the shapes in an input or an answer what callers write down', () => {
    const index = files.find(({ path }) => path === 'index.ts')?.text ?? '';
    const module = files.find(({ path }) => path.endsWith('create-an-order.ts'))?.text ?? '';
    const declared = [...module.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name = '']) => name);
    const isExported = (name: string): boolean => new RegExp(`\\btype ${name}\\b`).test(index);
    expect(declared.filter(isExported)).toEqual([
      'CreateAnOrderInput',
      'CreateAnOrderBody',
      'CreateAnOrderResponse',
      'CreateAnOrderNotFound',
      'CreateAnOrderResult',
    ]);
    expect(declared.filter((name) => !isExported(name))).toEqual(['CreateAnOrderResponseAddress']);
  });

  it('marks every file as generated', () => {
    const first = '// Generated by postwright. Run postwright again to change it.';
    expect(files.filter(({ text }) => !text.startsWith(`${first}\n`))).toEqual([]);
  });

  it('copies the schemes that are used, and no others', () => {
    const paths = files.map(({ path }) => path).filter((path) => /^runtime\/auth\/\w+/.test(path));
    expect([...paths].sort()).toEqual(['runtime/auth/basic.ts', 'runtime/auth/tokens.ts']);
  });

  it('emits the same bytes again', async () => {
    expect(await emitClient(planClient(shopApi), openAssets())).toEqual(files);
  });
});

describe('copyRuntime', () => {
  it('follows the imports of what it copies, and reads each file once', async () => {
    const texts: Readonly<Record<string, string>> = {
      'a/a.ts': "import { b } from '../deep/b.js';\nimport type { C } from './c.js';\n",
      'deep/b.ts': "import { c } from '../a/c.js';\n",
      'a/c.ts': "import { a } from './a.js';\n",
      'mocks/server/server.ts': "import {\n  answer,\n} from './answer.js';\n",
      'mocks/server/answer.ts': 'export const answer = 1;\n',
    };
    const read: string[] = [];
    const assets = {
      template: () => Promise.reject(new Error('no template is asked for')),
      runtimePaths: () => Promise.resolve([]),
      runtime: (path: string) => {
        read.push(path);
        return Promise.resolve(texts[path] ?? '');
      },
    };
    const copied = await copyRuntime(
      ['runtime/a/a', 'client', 'mocks/server/server', 'npm:runtime'],
      new Map([
        ['runtime', '.'],
        ['mocks', 'mocks'],
      ]),
      assets,
    );
    expect(copied.map(({ path }) => path)).toEqual(['mocks/server.ts', 'runtime/a.ts', 'runtime/deep.ts']);
    expect(read).toHaveLength(5);
  });
});
