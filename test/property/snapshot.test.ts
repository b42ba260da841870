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
    surface: { ...good, snapshotVersion: undefined, types: new Map(), inner: [], older: true },
  });
  const problemOf = (value: unknown) => parseSnapshot(JSON.stringify(value));
  expect([
    problemOf({}),
    problemOf(1),
    problemOf({ ...good, snapshotVersion: 3 }),
    problemOf({ ...good, types: [['A', { what: 1 }]] }),
    problemOf({ ...good, types: [['A', { object: [['id', { array: 'strings' }]] }]] }),
    problemOf({ ...good, types: [['A', { object: [['id', 'string', { minimum: '1' }]] }]] }),
    problemOf({ ...good, variables: [{ name: 'a' }] }),
    problemOf({ ...good, exports: [1] }),
    parseSnapshot(''),
    parseSnapshot('{'),
    parseSnapshot('{\n<<<<<<< HEAD\n'),
  ]).toEqual([
    damaged('snapshotVersion: expected the number 1 or 2, found nothing'),
    { problem: 'is damaged: expected an object, found a number', pointer: '' },
    { problem: 'has snapshotVersion 3, and this postwright reads 2', newer: true },
    damaged('types › 0 › 1: expected the kind of a type, found an object'),
    damaged('types › 0 › 1 › object › 0 › 1 › array: expected the kind of a type, found a string'),
    damaged('types › 0 › 1 › object › 0 › 2 › minimum: expected a number, found a string'),
    damaged('variables › 0 › required: expected true or false, found nothing'),
    damaged('exports › 0: expected a string, found a number'),
    { problem: 'is empty' },
    { problem: 'is not JSON' },
    { problem: 'holds the marks of a conflict in git' },
  ]);
});

/** The reading of a snapshot in which one thing is wrong, at the place that the problem names. */
function damaged(problem: string): object {
  const [place = ''] = problem.split(':');
  return { problem: `is damaged: ${problem}`, pointer: `/${place.replaceAll(' › ', '/')}` };
}
