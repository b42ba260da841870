import { expect, it } from 'vitest';
import type { Drift, DriftReason } from '../../../../src/cli/report/drift.js';
import { printDrifts } from '../../../../src/cli/report/print-drift.js';

const some = (number: number, reason: DriftReason): readonly Drift[] =>
  Array.from({ length: number }, (_, at) => ({ path: `${reason}-${String(at)}.ts`, reason, detail: 'why' }));

it('has a line for every file where these are few, or where all are asked for', () => {
  const few = [...some(20, 'changed-input'), ...some(30, 'hand-edit')];
  expect(printDrifts(few, false)).toHaveLength(50);
  expect(printDrifts(some(100, 'stale'), true)).toHaveLength(100);
});

it('sums up many, but for those on which somebody has to decide', () => {
  const many = [...some(19, 'missing'), ...some(30, 'stale'), ...some(2, 'hand-edit'), ...some(5, 'missing')];
  const lines = printDrifts(many, false);
  expect(lines).toHaveLength(20 + 2 + 1);
  expect(lines.at(-1)).toBe(
    '… and 34 more files (29 stale, 5 missing): --verbose lists all, --diff and --json have all of them',
  );
  expect(lines.filter((line) => line.includes('hand edit'))).toHaveLength(2);
});
