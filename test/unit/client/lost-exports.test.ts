import { describe, expect, it } from 'vitest';
import { lostExports } from '../../../src/client/lost-exports.js';
import type { FileChange } from '../../../src/model/file-change.js';

const update: FileChange = { kind: 'update', path: 'runtime/request.ts', text: 'export const kept = 1;\n' };
const before = 'export const kept = 1;\nexport function gone() {}\nexport interface Gone {}\n';

function lost(text: string, kind: 'kept' | 'unchanged' = 'kept'): readonly string[] {
  const texts: Readonly<Record<string, string>> = { 'operations/a.ts': text, 'runtime/request.ts': before };
  const changes = [{ kind, path: 'operations/a.ts' }, update];
  return lostExports(changes, (path) => texts[path], '/app/src/shop').map(
    ({ module, name }) => `${module} ${name}`,
  );
}

describe('lostExports', () => {
  it.each([
    ['a value', "import { kept, gone } from '../runtime/request.js';", ['gone']],
    ['another name', "import { gone as mine } from '../runtime/request.js';", ['gone']],
    ['types', "import type { Gone } from '../runtime/request.js';", ['Gone']],
    ['several lines', "import {\n  kept,\n  type Gone,\n} from '../runtime/request';", ['Gone']],
    ['an export', "export { gone } from '../runtime/request.ts';", ['gone']],
    ['what never was', "import { other } from '../runtime/request.js';", []],
    ['another module', "import { gone } from './request.js';", []],
  ])('finds %s', (_, text, names) => {
    expect(lost(text)).toEqual(names.map((name) => `runtime/request ${name}`));
  });

  it('minds files with an edit alone', () => {
    expect(lost("import { gone } from '../runtime/request.js';", 'unchanged')).toEqual([]);
  });
});
