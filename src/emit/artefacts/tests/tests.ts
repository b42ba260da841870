import type { Artefact, OptionDescriptions } from '../../artefact.js';

const options = {
  /** What runs the tests; `none` for a client without any. `vitest` where it is left out. */
  tests: {
    kind: 'choice',
    values: ['vitest', 'none'],
    default: 'vitest',
    setting: 'tests.runner',
    describe: 'The tests that the client comes with',
  },
  /** The folder of the tests, a path from the client's own folder on. Left out, each test stands beside its operation. */
  testsDir: {
    kind: 'path',
    from: 'client',
    setting: 'tests.dir',
    describe:
      "A folder for the tests, from the client's own on; one outside of it has the examples and the mocks, too",
  },
} as const satisfies OptionDescriptions;

/** The tests of a client. */
export const tests = {
  name: 'tests',
  options,
  templates: ['test', 'coverage'],
  runtime: { mocks: 'mocks' },
  load: async () => (await import('./tests-code.js')).testsCode,
} as const satisfies Artefact;
