import { describe, expect, it } from 'vitest';
import { findCycle, readImportGraph } from '../kit/import-graph.js';

describe('the modules', () => {
  const folders = ['src', 'runtime', 'generated', 'test', 'bench'];
  it.each(folders)('of %s/ import each other without a cycle, type imports counted', (folder) => {
    const graph = readImportGraph(folder);
    const known = [...graph].flatMap(([, imports]) => imports.filter((path) => graph.has(path)));
    expect(known.length).toBeGreaterThan(1);
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
