import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScripts, projectScripts } from '../../../src/project/add-scripts.js';

describe('addScripts', () => {
  it.each([
    [
      'no scripts',
      '{\n    "name": "a"\n}\n',
      '{\n    "name": "a",\n    "scripts": {\n        "api:generate": ',
    ],
    [
      'tabs',
      '{\n\t"scripts": {\n\t\t"a": "b"\n\t}\n}',
      '{\n\t"scripts": {\n\t\t"a": "b",\n\t\t"api:generate": ',
    ],
    [
      'ends of lines of Windows',
      '{\r\n  "a": 1\r\n}\r\n',
      '{\r\n  "a": 1,\r\n  "scripts": {\r\n    "api:generate": ',
    ],
    ['a mark at its beginning', '\u{FEFF}{\n  "a": 1\n}', '\u{FEFF}{\n  "a": 1,\n  "scripts": {'],
  ])('adds as the file is written: %s', (_, text, expected) => {
    const edited = addScripts(text, 'package.json');
    expect(edited.startsWith(expected)).toBe(true);
    expect(edited.endsWith(/\}\s*$/.exec(text)?.[0] ?? '?')).toBe(true);
    expect(addScripts(edited, 'package.json')).toBe(edited);
  });

  it.each([
    ['{ "scripts": { "api:check": "mine" } }', 'has a script "api:check" already.'],
    ['{ "scripts": { "api:check": 5 } }', 'has a script "api:check" already.'],
    ['{ "scripts": [] }', 'has "scripts" that are no object.'],
    ['[]', 'is no object in JSON.'],
    ['{ "a": ', 'is no object in JSON.'],
  ])('leaves %s alone', (text, problem) => {
    expect(() => addScripts(text, 'package.json')).toThrow(problem);
  });

  it('changes nothing but the scripts, whatever else is there', () => {
    const keys = fc.string().filter((key) => key !== 'scripts' && key !== '__proto__');
    fc.assert(
      fc.property(
        fc.dictionary(keys, fc.jsonValue()),
        fc.constantFrom(undefined, 2, '\t'),
        (other, indent) => {
          const edited: unknown = JSON.parse(
            addScripts(JSON.stringify(other, undefined, indent), 'package.json'),
          );
          const plain: unknown = JSON.parse(JSON.stringify(other));
          expect(edited).toEqual(Object.assign({}, plain, { scripts: Object.fromEntries(projectScripts) }));
        },
      ),
      { seed: 18, numRuns: 100 },
    );
  });
});
