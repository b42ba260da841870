import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type DiagnosticCode } from '../../../../src/diagnostics/catalogue.js';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';
import { parseRun, printRun, type FinishedRun } from '../../../../src/parse/stored/finished-run.js';

const run: FinishedRun = {
  operations: 2,
  files: [{ path: 'operations/get.ts', hash: '0a' }],
  diagnostics: [
    {
      code: 'source-missing',
      severity: 'error',
      message: 'is not there\tor\nis it',
      location: { file: 'a.json', pointer: '', line: 3, trail: ['Orders', 'trail=x', ''] },
    },
  ],
};

const anyText = fc.string({ unit: 'binary', maxLength: 12 });

const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    code: fc.constantFrom<DiagnosticCode>('source-missing', 'merge-conflict'),
    message: anyText,
    location: fc.record(
      { file: anyText, pointer: anyText, line: fc.nat(), trail: fc.array(anyText, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  })
  .map((each) => ({ ...each, severity: catalogue[each.code].severity }));

const anyRun: fc.Arbitrary<FinishedRun> = fc.record({
  operations: fc.nat({ max: 99_999 }),
  files: fc.array(fc.record({ path: anyText, hash: anyText }), { maxLength: 4 }),
  diagnostics: fc.array(anyDiagnostic, { maxLength: 3 }),
});

describe('the text of a finished run', () => {
  it('says the same when it is read back', () => {
    expect(parseRun(printRun(run))).toEqual(run);
    fc.assert(
      fc.property(anyRun, (each) => {
        expect(parseRun(printRun(each))).toEqual(each);
      }),
    );
  });

  it('is nothing where a part of it is missing', () => {
    const text = printRun(run);
    for (let end = 0; end < text.length; end++) expect(parseRun(text.slice(0, end))).toBeUndefined();
  });

  it.each([
    ['another version wrote it', 'postwright run 1', 'postwright run 2'],
    ['a diagnostic has no such code', 'source-missing', 'mine'],
    ['a line is of no known kind', 'file\t', 'folder\t'],
    ['the number of functions is none', 'operations\t2', 'operations\tmany'],
  ])('is nothing where %s', (_, found, instead) => {
    expect(parseRun(printRun(run).replace(found, instead))).toBeUndefined();
  });
});
