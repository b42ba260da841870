import fc from 'fast-check';

/** Texts that break out of code that was put together carelessly; what they would run is `globalThis.broken()`. */
const vectors: readonly string[] = [
  "'; globalThis.broken(); '",
  '"; globalThis.broken(); "',
  '`; globalThis.broken(); `',
  '${globalThis.broken()}',
  '\\${globalThis.broken()}',
  "\\'; globalThis.broken(); //",
  '*/ globalThis.broken(); /*',
  '**/ globalThis.broken(); /**',
  '\n globalThis.broken(); //',
  '\r globalThis.broken(); //',
  '\u2028 globalThis.broken(); //',
  '\u2029 globalThis.broken(); //',
  '} globalThis.broken(); {',
  '): void {} globalThis.broken(); function x(',
  '</script><script>globalThis.broken()</script>',
  '{{globalThis.broken()}}',
  '{{$guid}}',
  '{{{globalThis.broken()}}}',
  '{{#if}}',
  '\u202e}; globalThis.broken()',
  '\0',
  '\ud800',
  '\udfff',
  '\ufeff',
  'a\\',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'default',
  'delete',
  'class',
  'await',
  'undefined',
  '../../../etc/passwd',
  '..\\..\\windows',
  'C:\\x',
  'CON',
  'aux.ts',
  'name. ',
  '',
  ' ',
  '1',
  '-1',
  '获取用户',
  '🚀',
  '@ts-nocheck',
  '@example */',
  '//# sourceMappingURL=x.js',
  '#!/bin/sh',
  '```\n@globalThis.broken()\n```',
];

/** Texts of any kind, most of them made to break out. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...vectors) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...vectors), { maxLength: 3 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map(fromUnits) },
);

function fromUnits(units: readonly number[]): string {
  return String.fromCharCode(...units);
}
