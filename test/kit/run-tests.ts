import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from './folder.js';

/** How the tests in a folder ended: the names of those that passed, and what the others said. */
export interface TestsRun {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Runs the generated tests in a folder, from which vitest can be found: all, or those with a text in their path. What they
 * import is bundled first: most of the time would go into vitest's reading of thousands of modules, one by one.
 */
export async function runTests(folder: string, named = ''): Promise<TestsRun> {
  const tests = (await listFiles(folder)).filter((path) => path.endsWith('.test.ts') && path.includes(named));
  await bundle(folder, tests);
  const file = join(folder, 'report.json');
  // All in one thread, for the same reason: these tests share nothing but the process.
  const quick = ['--pool', 'threads', '--no-isolate', '--maxWorkers', '1'];
  const words = ['run', '--root', folder, ...quick, '--reporter', 'json', '--outputFile', file, bundled];
  await new Promise((done) => {
    execFile(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], { cwd: folder }, done);
  });
  // vitest's own report: its reporter is pinned with vitest.
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as Report;
  return sumUp(testResults);
}

/** How the bundles are called, which stand beside the tests: a test may look for files around itself. */
const bundled = '.bundle.test.js';

async function bundle(folder: string, tests: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: tests.map((path) => ({ in: path, out: path.replace(/\.test\.ts$/, '.bundle.test') })),
    outdir: '.',
    chunkNames: 'chunks/[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
}

function sumUp(testResults: Report['testResults']): TestsRun {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = tests.filter(({ status }) => status !== 'passed');
  return {
    passed: tests.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    failed: [
      ...testResults.filter((one) => one.assertionResults.length === 0).map(({ message }) => message),
      ...failures.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join()}`),
    ],
  };
}
