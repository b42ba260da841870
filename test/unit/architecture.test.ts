import { describe, expect, it } from 'vitest';
import { findCycle, readImportGraph } from '../kit/import-graph.js';

describe('the modules', () => {
  it.each(['src', 'runtime'])('of %s/ import each other without a cycle, type imports counted', (folder) => {
    const graph = readImportGraph(folder);
    expect(graph.size).toBeGreaterThan(20);
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe('findCycle', () => {
  it('finds a cycle wherever it begins', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']],
    ]);
    expect(findCycle(graph)).toEqual(['b', 'd', 'b']);
  });
});
