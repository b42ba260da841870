import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { resolve } = createRequire(import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runtime-'));
  await cp('runtime', join(folder, 'runtime'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
    ...{ module: 'nodenext', noEmit: true, declaration: true, strict: true },
    ...{ noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, noImplicitOverride: true },
    ...{
      noImplicitReturns: true,
      noFallthroughCasesInSwitch: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
    },
    ...{ noPropertyAccessFromIndexSignature: true, isolatedDeclarations: true, verbatimModuleSyntax: true },
    ...{ erasableSyntaxOnly: true, allowUnreachableCode: false, allowUnusedLabels: false },
  };
  const include = ['runtime/**/*.ts'];
  const exclude = ['runtime/mocks'];
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include, exclude }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the runtime', () => {
  it.each(['typescript', 'typescript-7'])(
    'compiles under every strict flag without any library types: %s',
    { timeout: 120_000 },
    async (name) => {
      const compiler = join(dirname(resolve(`${name}/package.json`)), 'bin', 'tsc');
      const run = promisify(execFile)(process.execPath, [compiler, '-p', folder]);
      await expect(
        run.then(
          ({ stdout }) => stdout,
          (error: unknown) => error,
        ),
      ).resolves.toBe('');
    },
  );
});
