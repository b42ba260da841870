import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { diffSurfaces } from '../../src/diff/diff-surfaces.js';
import { printSnapshot } from '../../src/diff/print-snapshot.js';
import { readSurface } from '../../src/diff/read-surface.js';
import { planInputs } from '../../src/generate.js';
import { parseSnapshot } from '../../src/parse/stored/parse-snapshot.js';
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
    expect(read).toEqual({ surface });
    expect('surface' in read && diffSurfaces(surface, read.surface)).toEqual([]);
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
    surface: { ...good, snapshotVersion: undefined, types: new Map() },
  });
  const problemOf = (value: unknown) => parseSnapshot(JSON.stringify(value));
  expect([
    problemOf({}),
    problemOf(1),
    problemOf({ ...good, snapshotVersion: 2 }),
    problemOf({ ...good, types: [['A', { what: 1 }]] }),
    problemOf({ ...good, exports: [1] }),
    parseSnapshot(''),
    parseSnapshot('{'),
    parseSnapshot('{\n<<<<<<< HEAD\n'),
  ]).toEqual([
    { problem: 'is damaged: expected snapshotVersion 1, found nothing' },
    { problem: 'is damaged: expected an object, found a number' },
    { problem: 'has snapshotVersion 2, and this postwright reads 1', newer: true },
    { problem: 'is damaged: expected the kind of a type, found an object' },
    { problem: 'is damaged: expected a string, found a number' },
    { problem: 'is empty' },
    { problem: 'is not JSON' },
    { problem: 'holds the marks of a conflict in git' },
  ]);
});
