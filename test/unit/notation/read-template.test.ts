import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isDynamicName } from '../../../src/notation/dynamic-names.js';
import { printTemplate, readTemplate } from '../../../src/notation/read-template.js';

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

  it('is printed as it was written', () => {
    const written = 'x{{a}}{{$timestamp}}{{}}';
    expect(printTemplate(readTemplate(written))).toBe(written);
  });
});

describe('isDynamicName', () => {
  it('knows the variables that Postman makes fresh, and no others', () => {
    const require = createRequire(import.meta.url);
    const generators: unknown = require('postman-collection/lib/superstring/dynamic-variables.js');
    const names = Object.keys(generators ?? {}).map((name) => name.slice(1));
    expect(names).toHaveLength(118);
    expect(names.filter((name) => !isDynamicName(name))).toEqual([]);
    expect(isDynamicName('random')).toBe(false);
  });
});
