import { describe, expect, it } from 'vitest';
import { createPaint } from '../../../../src/cli/report/paint.js';
import { printDiagnostics } from '../../../../src/cli/report/print-diagnostics.js';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.js';

const plain = createPaint(false);

function note(message: string, trail: readonly string[] = []): Diagnostic {
  return { code: 'item-skipped', severity: 'note', message, location: { file: 'a.json', trail } };
}

describe('printDiagnostics', () => {
  it('shows severity, code, the way to the item, and the message', () => {
    const problem: Diagnostic = {
      code: 'item-unreadable',
      severity: 'warning',
      message: 'url: expected a string, found a number. Save the request again.',
      location: { file: 'orders.json', trail: ['Billing', '', 'Refund'] },
    };
    expect(printDiagnostics([problem], plain, false)).toEqual([
      'warning item-unreadable orders.json › Billing › (no name) › Refund: url: expected a string, found a number. Save the request again.',
    ]);
  });

  it('names a file once where the message begins with it', () => {
    expect(printDiagnostics([note('a.json is odd')], plain, false)).toEqual([
      'note item-skipped a.json is odd',
    ]);
  });

  it('shows a problem once, with the number of its other places', () => {
    const problems = [note('odd', ['A']), note('odd', ['B']), note('odd', ['C']), note('other')];
    expect(printDiagnostics(problems, plain, false)).toEqual([
      'note item-skipped a.json › A: odd (and 2 more like this)',
      'note item-skipped a.json: other',
    ]);
  });

  it('shows a problem once that several files of a collection have', () => {
    const problems = ['a', 'b', 'c'].map((name) => ({
      ...note('odd'),
      location: { file: `api/${name}.request.yaml`, trail: [name] },
    }));
    expect(printDiagnostics(problems, plain, false)).toEqual([
      'note item-skipped api/a.request.yaml › a: odd (and 2 more like this)',
    ]);
  });

  it('keeps problems of files apart that name no item', () => {
    const problems = ['a', 'b'].map((file) => ({ ...note('odd'), location: { file } }));
    expect(printDiagnostics(problems, plain, false)).toEqual([
      'note item-skipped a: odd',
      'note item-skipped b: odd',
    ]);
  });

  it('names a file whose name the message only begins like', () => {
    const problem = { ...note('a.jsonl is odd'), location: { file: 'a.json' } };
    expect(printDiagnostics([problem], plain, false)).toEqual(['note item-skipped a.json: a.jsonl is odd']);
  });

  it('leaves the middle of a long way out', () => {
    const trail = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    expect(printDiagnostics([note('odd', trail)], plain, false)).toEqual([
      'note item-skipped a.json › 1 › 2 › 3 › … › 7 › 8 › 9: odd',
    ]);
  });

  it('leaves the middle of a long name and of a long message out', () => {
    const problem = note(`begin ${'a'.repeat(10_000)} end`, [`one ${'b'.repeat(10_000)} two`]);
    const [line = ''] = printDiagnostics([problem], plain, false);
    expect(line).toMatch(/^note item-skipped a\.json › one b+…b+ two: begin a+…a+ end$/);
    expect(line.length).toBeLessThan(2_300);
  });

  it('shows the first five notes of a code, and all of them when asked', () => {
    const problems = ['1', '2', '3', '4', '5', '6', '7'].map((name) => note(name));
    expect(printDiagnostics(problems, plain, false).slice(4)).toEqual([
      'note item-skipped a.json: 5',
      'note item-skipped and 2 more (--verbose shows them)',
    ]);
    expect(printDiagnostics(problems, plain, true)).toHaveLength(7);
  });

  it('puts errors last', () => {
    const error: Diagnostic = { code: 'source-missing', severity: 'error', message: 'gone', location: {} };
    expect(printDiagnostics([error, note('odd')], plain, false)).toEqual([
      'note item-skipped a.json: odd',
      'error source-missing gone',
    ]);
  });

  it('lets no name of a collection drive the terminal', () => {
    const lines = printDiagnostics([note('x', ['\u001B[2J\nEvil\u202E'])], plain, false);
    expect(lines).toEqual(['note item-skipped a.json › \uFFFD[2J Evil\uFFFD: x']);
  });

  it('colours the severity where colours are wanted', () => {
    expect(printDiagnostics([note('odd')], createPaint(true), false)).toEqual([
      '\u001B[36mnote\u001B[39m \u001B[2mitem-skipped\u001B[22m a.json: odd',
    ]);
  });
});
