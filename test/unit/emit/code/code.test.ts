import { describe, expect, it } from 'vitest';
import {
  code,
  comma,
  digits,
  docComment,
  join,
  literal,
  local,
  member,
  namespace,
  ownType,
  propertyName,
  ref,
  templateLiteral,
  typeRef,
} from '../../../../src/emit/code/code.js';
import { createModuleNames } from '../../../../src/emit/code/module-names.js';
import { printAlone, printCode } from '../../../../src/emit/code/print-code.js';
import { showImport } from '../../../kit/text-of.js';

describe('printCode', () => {
  it('escapes a text by what it is', () => {
    const text = "a'; globalThis // `${b}` */";
    expect(printAlone(literal(text))).toBe("'a\\'; globalThis // `${b}` */'");
    expect(printAlone(templateLiteral([text]))).toBe("`a'; globalThis // \\`\\${b}\\` */`");
    expect(printAlone(propertyName(text))).toBe("'a\\'; globalThis // `${b}` */'");
    expect(printAlone(member(local('x'), text, true))).toBe("x?.['a\\'; globalThis // `${b}` */']");
    expect(printAlone(docComment({ prose: [text], tags: [] }))).toBe(
      "/** a'; globalThis // `${b}` *\\/ */\n",
    );
    for (const kind of [local(text), ref('m', text), typeRef('m', text), namespace('m', text)])
      expect(() => printAlone(kind)).toThrow('no identifier');
    expect(() => printAlone(digits(text))).toThrow('no number');
  });

  it('fills the holes of source text', () => {
    const list = join([literal('a'), digits('1907593834776899584', true)], comma);
    expect(printAlone(code`f([${list}], ${204})`)).toBe("f(['a', 1907593834776899584n], 204)");
    expect(printAlone(templateLiteral(['a ', local('b'), '\n']))).toBe('`a ${b}\n`');
    expect(printAlone(ownType('Brand<string>'))).toBe('Brand<string>');
  });

  it('takes no text of a collection for source text', () => {
    const text: string = 'globalThis';
    // @ts-expect-error A string in a hole would be code.
    expect(code`${text}`.kind).toBe('written');
    // @ts-expect-error It is no list of a tagged template either.
    expect(code([text]).kind).toBe('written');
  });
});

describe('createModuleNames', () => {
  const print = (from: string, declared: readonly string[], ...parts: Parameters<typeof join>[0]) => {
    const names = createModuleNames(from, declared);
    return { text: printCode(join(parts, comma), names.nameOf), imports: names.imports().map(showImport) };
  };

  it('imports what is referred to, as a type where nothing needs the value', () => {
    const parts = [
      typeRef('a', 'A'),
      typeRef('runtime/send/send', 'B'),
      ref('runtime/send/send', 'send'),
      typeRef('a', 'C'),
    ];
    expect(print('operations/x/list', [], ...parts)).toEqual({
      text: 'A, B, send, C',
      imports: ['type { A, C } from ../../a.js', '{ send, type B } from ../../runtime/send.js'],
    });
    expect(print('b', [], typeRef('a', 'A'), ref('a', 'A')).imports).toEqual(['{ A } from ./a.js']);
  });

  it('imports nothing of the module itself', () => {
    expect(print('a', ['A'], typeRef('a', 'A'))).toEqual({ text: 'A', imports: [] });
  });

  it('gives what is called like something else another name', () => {
    expect(print('a', ['send'], ref('runtime/send/send', 'send'), ref('runtime/send/send', 'send'))).toEqual({
      text: 'sendRuntime, sendRuntime',
      imports: ['{ send as sendRuntime } from ./runtime/send.js'],
    });
    expect(print('a', [], ref('b', 'x'), ref('c', 'x'))).toEqual({
      text: 'x, xRuntime',
      imports: ['{ x } from ./b.js', '{ x as xRuntime } from ./c.js'],
    });
  });

  it('reaches a package by its name, and a module outside of the client over its root', () => {
    expect(print('a/b', [], typeRef('npm:@scope/x', 'X'), typeRef('../types', 'T')).imports).toEqual([
      'type { T } from ../../types.js',
      'type { X } from @scope/x',
    ]);
  });
});
