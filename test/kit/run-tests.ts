import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

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

/** Runs the generated tests in a folder, from which vitest can be found; `options` are vitest's own. */
export async function runTests(folder: string, ...options: readonly string[]): Promise<TestsRun> {
  const file = join(folder, 'report.json');
  // All in one thread: most of the time would go into starting a process for each file.
  const quick = ['--pool', 'threads', '--no-isolate'];
  const words = ['run', '--root', folder, ...quick, '--reporter', 'json', '--outputFile', file, ...options];
  await new Promise((done) => {
    execFile(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), ...words], { cwd: folder }, done);
  });
  // vitest's own report: its reporter is pinned with vitest.
  const { testResults } = JSON.parse(await readFile(file, 'utf8')) as Report;
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
