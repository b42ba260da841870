import { beforeAll, describe, expect, it } from 'vitest';
import { loadModulePrinter, type PrintModule } from '../../../../src/emit/code/module-printer.js';
import type { ModuleView } from '../../../../src/emit/code/module-view.js';

const view: ModuleView = {
  imports: ["import type { Client } from '../client.js';"],
  declarations: [
    {
      kind: 'interface',
      name: 'Input',
      doc: [],
      properties: [
        { key: "'a\\\\'", optional: true, type: "'*/ b /*' | 'c\\\\'", doc: ['One.', '', 'Two.'] },
      ],
    },
    { kind: 'alias', name: 'Output', doc: ['What comes.'], type: 'string' },
  ],
  function: {
    name: 'run',
    doc: [],
    parameters: [{ name: 'client', optional: false, type: 'Client' }],
    returnType: 'Promise<Output>',
    body: 'return send(`\n  __withheld0__\n`);',
  },
};

describe('loadModulePrinter', () => {
  let print: PrintModule;

  beforeAll(async () => {
    print = await loadModulePrinter();
  });

  it('prints a module, and every text as it was given', () => {
    expect(print('a.ts', view)).toBe(`import type { Client } from '../client.js';

export interface Input {
    /**
 * One.
 *
 * Two.
 */
    'a\\\\'?: '*/ b /*' | 'c\\\\';
}

/** What comes. */
export type Output = string;

export async function run(client: Client): Promise<Output> {
    return send(\`
  __withheld0__
\`);
}
`);
  });

  it('prints names as they are, whatever they say', () => {
    const mark = 'a__withheld0__b';
    const text = print('a.ts', {
      imports: [],
      declarations: [{ kind: 'alias', name: mark, doc: [], type: 'string' }],
      function: {
        name: mark,
        doc: [],
        parameters: [{ name: mark, optional: true, type: mark }],
        returnType: mark,
        body: '',
      },
    });
    expect(text.match(/\w*withheld\w*/g)).toEqual([mark, mark, mark, mark, mark]);
  });

  it('prints the same path again', () => {
    expect(print('a.ts', view)).toBe(print('a.ts', view));
  });
});
