import { describe, expect, it } from 'vitest';
import { keepImported } from '../../../src/client/keep-imported.js';
import type { FileChange } from '../../../src/model/file-change.js';

/** Returns what becomes of the changes where these texts stand, as `kind path`, with the file that a kept one is for. */
function keep(
  changes: readonly FileChange[],
  texts: Readonly<Record<string, string>> = {},
): readonly string[] {
  return keepImported(changes, (path) => texts[path], '/app/src/shop').map((change) => {
    const importedBy = change.kind === 'kept' && change.importedBy;
    return `${change.kind} ${change.path}${importedBy ? ` for ${importedBy}` : ''}`;
  });
}

const edited: FileChange = { kind: 'kept', path: 'operations/get.ts' };
const query: FileChange = { kind: 'delete', path: 'runtime/query.ts' };
const encode: FileChange = { kind: 'delete', path: 'runtime/encode.ts' };

describe('keepImported', () => {
  it('keeps what an edited file imports, and what that needs in turn, also in a circle', () => {
    const texts = {
      'operations/get.ts': "import {\n  query,\n} from '../runtime/query.js';\n",
      'runtime/query.ts': "export * from './encode.js';\n",
      'runtime/encode.ts': "import type { Query } from './query.js';\n",
    };
    expect(keep([edited, query, encode], texts)).toEqual([
      'kept operations/get.ts',
      'kept runtime/query.ts for operations/get.ts',
      'kept runtime/encode.ts for operations/get.ts',
    ]);
  });

  it.each([
    ['a type', "type Q = import('../runtime/query.js').Query;"],
    ['the effects', 'import "../runtime/query.js";'],
    ['a module later', 'await import(`../runtime/query.js`);'],
    ['without the extension', "export { query } from '../runtime/query';"],
    ['the source', "import { query } from '../runtime/query.ts';"],
  ])('reads an import of %s', (_, text) => {
    expect(keep([edited, query], { 'operations/get.ts': text })).toContain(
      'kept runtime/query.ts for operations/get.ts',
    );
  });

  it('finds the index of a folder', () => {
    const texts = { 'operations/get.ts': "import { all } from '../mocks';" };
    expect(keep([edited, { kind: 'delete', path: 'mocks/index.ts' }], texts)).toContain(
      'kept mocks/index.ts for operations/get.ts',
    );
  });

  it('reads of a merged file what it will hold, and of a retained one what it holds', () => {
    const path = 'operations/list.ts';
    const text = "import { query } from '../runtime/query.js';";
    const merged: FileChange = { kind: 'merged', path, text, conflicts: 0 };
    expect(keep([merged, query], { [path]: '' })).toEqual([
      `merged ${path}`,
      `kept runtime/query.ts for ${path}`,
    ]);
    expect(keep([{ kind: 'retained', path, conflicts: 0 }, query], { [path]: text })).toContain(
      `kept runtime/query.ts for ${path}`,
    );
  });

  it('lets go what only unedited files, packages or places outside of the client name', () => {
    const texts = {
      'operations/get.ts': "import a from 'runtime/query.js';\nimport b from '../../runtime/query.js';",
      'runtime/encode.ts': "import './query.js';",
    };
    expect(keep([edited, query, encode], texts)).toEqual([
      'kept operations/get.ts',
      'delete runtime/query.ts',
      'delete runtime/encode.ts',
    ]);
  });
});
