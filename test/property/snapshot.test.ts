import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { printSnapshot } from '../../src/diff/print-snapshot.js';
import { readSurface } from '../../src/diff/read-surface.js';
import { planInputs } from '../../src/generate.js';
import { parseSnapshot } from '../../src/parse/snapshot/parse-snapshot.js';
import { api, collectionOf } from '../kit/truth/api-spec.js';

it('a snapshot holds all that a comparison speaks of', async () => {
  const property = fc.asyncProperty(api, async (spec) => {
    const bytes = new TextEncoder().encode(JSON.stringify(collectionOf(spec)));
    const plan = await planInputs(
      { source: { bytes, name: 'shop.json' }, environments: [] },
      createDiagnostics(),
    );
    const surface = readSurface(plan);
    const read = parseSnapshot(printSnapshot(surface));
    expect(read).toEqual(surface);
    expect(diffSurfaces(surface, read ?? surface)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 20 });
});

it('a snapshot that is none is not read', () => {
  const good = {
    snapshotVersion: 1,
    variables: [],
    environments: [],
    operations: [],
    types: [],
    exports: [],
  };
  expect(parseSnapshot(JSON.stringify(good))).toEqual({
    ...good,
    snapshotVersion: undefined,
    types: new Map(),
  });
  const bad = [
    {},
    1,
    { ...good, snapshotVersion: 2 },
    { ...good, types: [['A', { what: 1 }]] },
    { ...good, exports: [1] },
  ];
  for (const each of bad) expect(parseSnapshot(JSON.stringify(each))).toBe(undefined);
  expect(parseSnapshot('<<<<<<< HEAD')).toBe(undefined);
});
