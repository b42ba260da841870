import { beforeAll, describe, expect, it } from 'vitest';
import {
  loadDeclarationPrinter,
  type ModuleDeclarations,
  type PrintDeclarations,
} from '../../../../src/emit/code/declaration-printer.js';

const module: ModuleDeclarations = {
  imports: [
    {
      specifier: '../client.js',
      typeOnly: true,
      names: [{ name: 'Client', local: 'Client', type: true }],
    },
    {
      specifier: '../runtime/send.js',
      typeOnly: false,
      names: [
        { name: 'send', local: 'sendRuntime', type: false },
        { name: 'RequestOptions', local: 'RequestOptions', type: true },
      ],
    },
    { specifier: './index.js', typeOnly: false, names: [], whole: 'all' },
  ],
  exports: [{ specifier: './a.js', typeOnly: false, names: [{ name: 'a', local: 'a', type: false }] }],
  declarations: [
    {
      kind: 'interface',
      name: 'Input',
      doc: [],
      properties: [
        { key: 'a\\', optional: true, type: "'*/ b /*' | 'c\\\\'", doc: ["One's.", '', 'Two.'] },
        { key: 'b', optional: false, type: "'it\\'s' | `${number}`", doc: [] },
      ],
    },
    { kind: 'alias', name: 'Output', doc: ['What `comes`.'], type: 'string' },
  ],
};

describe('loadDeclarationPrinter', () => {
  let print: PrintDeclarations;

  beforeAll(async () => {
    print = await loadDeclarationPrinter();
  });

  it('prints imports, exports and types from their structures', () => {
    expect(print('a/b.ts', module)).toEqual({
      imports: `import type { Client } from '../client.js';
import { send as sendRuntime, type RequestOptions } from '../runtime/send.js';
import * as all from './index.js';`,
      declarations: `export { a } from './a.js';

export interface Input {
    /**
     * One's.
     *
     * Two.
     */
    'a\\\\'?: '*/ b /*' | 'c\\\\';
    b: 'it\\'s' | \`\${number}\`;
}

/** What \`comes\`. */
export type Output = string;`,
    });
  });

  it('prints names as they are, whatever they say', () => {
    const mark = 'withheld_0_';
    const { declarations } = print('a.ts', {
      imports: [],
      exports: [],
      declarations: [
        { kind: 'alias', name: mark, doc: [], type: "'a\\\\'" },
        { kind: 'alias', name: '_withheld_0_', doc: [], type: mark },
      ],
    });
    expect(declarations).toBe(`export type ${mark} = 'a\\\\';\nexport type _withheld_0_ = ${mark};`);
  });

  it('prints the same path again, and nothing where there is nothing', () => {
    expect(print('a.ts', module)).toEqual(print('a.ts', module));
    expect(print('a.ts', { imports: [], exports: [], declarations: [] })).toEqual({
      imports: '',
      declarations: '',
    });
  });
});
