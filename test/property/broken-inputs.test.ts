import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokenInputs } from '../kit/fuzz/broken-inputs.js';
import { examineInputs } from '../kit/fuzz/examine-inputs.js';
import { hostileInputs } from '../kit/fuzz/hostile-inputs.js';
import { readSeeds } from '../kit/fuzz/read-seeds.js';

/** `npm run fuzz` does the same for as long as it is told. */
const bounded = { seed: 9, endOnFailure: true, interruptAfterTimeLimit: 60_000 };

it(
  'whatever is broken in its files, a run ends in a client or in diagnostics',
  { timeout: 300_000 },
  async () => {
    const ended = { clients: 0, refusals: 0 };
    const property = fc.asyncProperty(brokenInputs(readSeeds()), async (inputs) => {
      if (await examineInputs(inputs, false)) ended.clients++;
      else ended.refusals++;
    });
    await fc.assert(property, { ...bounded, numRuns: 150 });
    // The documents are broken, but not so much that nothing is tried.
    expect(ended.clients).toBeGreaterThan(ended.refusals);
    expect(ended.refusals).toBeGreaterThan(0);
  },
);

it('whatever is broken or hostile, nothing of it becomes code', { timeout: 300_000 }, async () => {
  const inputs = fc.oneof(brokenInputs(readSeeds()), hostileInputs);
  const property = fc.asyncProperty(inputs, async (given) => {
    await examineInputs(given, true);
  });
  await fc.assert(property, { ...bounded, numRuns: 12 });
});
