import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../../src/cli/report/unified-diff.js';
import { emptyFolder } from '../../../kit/folder.js';

const path = 'a.ts';
const diff = (before: string | undefined, after: string | undefined): string =>
  unifiedDiff({ path, before, after });

describe('unifiedDiff', () => {
  it('shows three lines around each change, those that are near each other together', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `line ${String(at + 1)}\n`);
    const changed = lines.with(4, 'five\n').with(8, '').with(18, 'nineteen\nmore\n');
    expect(diff(lines.join(''), changed.join(''))).toBe(`--- a/a.ts
+++ b/a.ts
@@ -2,11 +2,10 @@
 line 2
 line 3
 line 4
-line 5
+five
 line 6
 line 7
 line 8
-line 9
 line 10
 line 11
 line 12
@@ -16,5 +15,6 @@
 line 16
 line 17
 line 18
-line 19
+nineteen
+more
 line 20
`);
  });

  it('says of a file that is made or taken away that there is none on the other side', () => {
    expect(diff(undefined, 'a\n')).toBe('--- /dev/null\n+++ b/a.ts\n@@ -0,0 +1,1 @@\n+a\n');
    expect(diff('a', undefined)).toBe(
      '--- a/a.ts\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n\\ No newline at end of file\n',
    );
    expect(diff('a\n', 'a\n')).toBe('');
  });

  it('is what git applies', async () => {
    const folder = await emptyFolder();
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', '', ' d'), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.join('\n'))
      .filter((lines) => lines !== '');
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const patch = diff(before, after);
        if (patch === '') return;
        await writeFile(join(folder, path), before);
        execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: patch });
        expect(await readFile(join(folder, path), 'utf8')).toBe(after);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
