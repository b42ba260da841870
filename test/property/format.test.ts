import fc from 'fast-check';
import type { Options } from 'prettier';
import { describe, expect, it } from 'vitest';
import { emitClient } from '../../src/emit/emit-client.js';
import { formatFiles } from '../../src/format/format-files.js';
import { openAssets } from '../../src/io/open-assets.js';
import type { ClientFile } from '../../src/model/client-file.js';
import { planClient } from '../../src/plan/plan-client.js';
import { hostileApi } from '../kit/hostile-api.js';

const options: fc.Arbitrary<Options> = fc.record(
  {
    arrowParens: fc.constantFrom('always', 'avoid'),
    bracketSpacing: fc.boolean(),
    printWidth: fc.integer({ min: 40, max: 160 }),
    quoteProps: fc.constantFrom('as-needed', 'preserve'),
    semi: fc.boolean(),
    singleQuote: fc.boolean(),
    tabWidth: fc.integer({ min: 1, max: 8 }),
    trailingComma: fc.constantFrom('all', 'es5', 'none'),
    useTabs: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Returns the files that are of this client's own making, as they are before they are formatted. */
async function emitOwn(api: Parameters<typeof planClient>[0]): Promise<readonly ClientFile[]> {
  const files = await emitClient(planClient(api), openAssets());
  return files.filter(({ path }) => !/^(?:runtime|mocks)\//.test(path));
}

describe('oxfmt', () => {
  it('formats whatever is emitted as Prettier does, with any options', async () => {
    await fc.assert(
      fc.asyncProperty(hostileApi, options, async (api, own) => {
        const files = await emitOwn(api);
        const byPrettier = await formatFiles(files, own, () => Promise.resolve(undefined));
        expect(await formatFiles(files, own)).toEqual(byPrettier);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
