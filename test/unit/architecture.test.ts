import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

describe('the documents about the code', () => {
  it('name files and folders that there are', () => {
    const text = readFileSync('docs/ARCHITECTURE.md', 'utf8');
    const paths = [
      ...text.matchAll(/`((?:src|runtime|templates|test|scripts|docs|bench|examples)\/[\w./-]*)`/g),
    ];
    const missing = paths.map(([, path = '']) => path).filter((path) => !existsSync(path));
    expect(paths.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  it('list all that tests share', () => {
    const text = readFileSync('test/kit/README.md', 'utf8');
    const shared = readdirSync('test/kit', { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => name !== 'README.md' && !name.endsWith('.d.ts'));
    expect(shared.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
