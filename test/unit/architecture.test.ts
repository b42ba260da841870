import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

describe('a small file', () => {
  /** Tables, which grow by lines, and the values of a template, which its writers look up; documentation/ is being cut. */
  const tables = /^(?:documentation|language)\/|-view\.ts$/;
  const mostLines = 24;

  it('has more than one importer, or one in another folder: otherwise it is a part of that', () => {
    const graph = readImportGraph('src');
    const small = [...graph.keys()].filter((file) => {
      const importers = [...graph].filter(([, imports]) => imports.includes(file)).map(([from]) => from);
      const isLone = importers.length === 1 && importers.every((from) => dirname(from) === dirname(file));
      return isLone && !tables.test(file) && countLines(file) <= mostLines && !isLazy(file);
    });
    expect(small).toEqual([]);
  });

  function countLines(file: string): number {
    return readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length;
  }

  /** What is loaded only where it is needed has to be a file. */
  function isLazy(file: string): boolean {
    const lazily = `import('./${basename(file, '.ts')}.js')`;
    const beside = sourceFiles(join('src', dirname(file)));
    return beside.some((name) => readFileSync(join('src', dirname(file), name), 'utf8').includes(lazily));
  }
});

describe('an exported name', () => {
  it('means one thing in src/, so that who reads it knows what it is', () => {
    const names = exportedNames('src');
    const shared = [...names].filter(([, files]) => files.length > 1);
    expect(names.size).toBeGreaterThan(1000);
    expect(shared).toEqual([]);
  });
});

/** Returns the names that the modules under a folder declare and export, each with the modules that do. */
function exportedNames(folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const declared = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;
  for (const file of sourceFiles(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of new Set([...text.matchAll(declared)].map(([, name = '']) => name))) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
}

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
