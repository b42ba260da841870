import { describe, expect, it } from 'vitest';
import { printTemplate } from '../../../src/notation/print-template.js';
import { hasDynamic, readTemplate } from '../../../src/notation/read-template.js';

describe('readTemplate', () => {
  it('splits text at its variables, whatever characters their names hold', () => {
    expect(readTemplate('a{{b-c}}{{ d.e }}f{{\u200bg}}')).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'variable', name: 'b-c' },
      { kind: 'variable', name: ' d.e ' },
      { kind: 'text', text: 'f' },
      { kind: 'variable', name: '\u200bg' },
    ]);
  });

  it('tells dynamic variables from those that nobody knows', () => {
    expect(readTemplate('{{$guid}}{{$nothing}}')).toEqual([
      { kind: 'dynamic', name: 'guid' },
      { kind: 'text', text: '{{$nothing}}' },
    ]);
  });

  it('takes the innermost braces and leaves empty ones', () => {
    expect(readTemplate('{{{a}}}{{}}')).toEqual([
      { kind: 'text', text: '{' },
      { kind: 'variable', name: 'a' },
      { kind: 'text', text: '}{{}}' },
    ]);
  });

  it('reads a name that holds other names', () => {
    expect(readTemplate('/{{key-{{stage}}}}/{{{{a}}{{b}}}}')).toEqual([
      { kind: 'text', text: '/' },
      {
        kind: 'nested',
        name: [
          { kind: 'text', text: 'key-' },
          { kind: 'variable', name: 'stage' },
        ],
      },
      { kind: 'text', text: '/' },
      {
        kind: 'nested',
        name: [
          { kind: 'variable', name: 'a' },
          { kind: 'variable', name: 'b' },
        ],
      },
    ]);
  });

  it('leaves text around a name that Postman never replaces', () => {
    expect(readTemplate('{{a{{$nothing}}b}}')).toEqual([{ kind: 'text', text: '{{a{{$nothing}}b}}' }]);
    expect(readTemplate('{{a{b}}{{c}}')).toEqual([
      { kind: 'text', text: '{{a{b}}' },
      { kind: 'variable', name: 'c' },
    ]);
  });

  it('is printed as it was written', () => {
    const written = 'x{{a}}{{$timestamp}}{{}}{{b-{{$guid}}{{c}}}}';
    expect(printTemplate(readTemplate(written))).toBe(written);
  });

  it('knows what is fresh at each call, in names too', () => {
    expect(hasDynamic('{{a-{{$guid}}}}')).toBe(true);
    expect(hasDynamic('{{a-{{b}}}}')).toBe(false);
  });
});
