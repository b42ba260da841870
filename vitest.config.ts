import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts', 'generated/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 90_000,
    // A worker loads each module once, not once for each file: what a test changes of the process, it sets right again.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // By itself vitest leaves a core to others, which is half of a machine with two.
    maxWorkers: '100%',
    // No run knows of another one, unless a test wants it to: there is no folder below a file.
    env: {
      XDG_CACHE_HOME: fileURLToPath(new URL('package.json', import.meta.url)),
      // Every case of the long tables, or a share of them: see test/kit/share-of.ts.
      POSTWRIGHT_TESTS: mode === 'all' ? 'all' : 'share',
    },
  },
}));
