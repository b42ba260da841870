import fc from 'fast-check';
import { Property, Variable, VariableList } from 'postman-collection';
import { describe, expect, it } from 'vitest';
import { fillPlaceholders } from '../../runtime/client/fill-placeholders.js';
import { fillTemplate } from '../../src/notation/fill-template.js';
import { maskPlaceholders, placeholderLength } from '../../src/notation/mask-placeholders.js';
import { printTemplate } from '../../src/notation/print-template.js';
import { readTemplate } from '../../src/notation/read-template.js';
import { fitsName, namesRead, nestedNames } from '../../src/notation/variable-names.js';

/** Some of these name others where they stand in a name. */
const values = new Map([
  ['a', 'b'],
  ['b', 'ab'],
  ['ab', ''],
  ['ba', 'a b'],
  ['-', 'a'],
  ['a-b', '/'],
  ['bb', '$guid'],
]);
const find = (name: string): string | undefined => values.get(name);

/** Text in which braces, in pairs and alone, are as frequent as what stands between them. */
const text = fc
  .array(
    fc.constantFrom('{{', '}}', '{{{', '}}}', '{', '}', 'a', 'b', '-', ' ', '$', '"', '{{a}}', '{{-}}'),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));

const variables = new VariableList(
  new Property(),
  [...values].map(([key, value]) => new Variable({ key, value })),
);

function byPostman(written: string): string {
  return Property.replaceSubstitutions(written, variables);
}

describe('the placeholders of any text', () => {
  it('are filled as Postman fills them, by the generator and by clients', () => {
    fc.assert(
      fc.property(text, (written) => {
        const expected = byPostman(written);
        expect(fillTemplate(readTemplate(written), find)).toBe(expected);
        expect(fillPlaceholders(written, find)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('are printed as they were written, and masked in place', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(printTemplate(readTemplate(written))).toBe(written);
        expect(maskPlaceholders(written)).toHaveLength(written.length);
      }),
    );
  });

  it('are as long as the part that begins with them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const [first] = readTemplate(written);
        if (!first || first.kind === 'text') return;
        expect(placeholderLength(written, 0)).toBe(printTemplate([first]).length);
      }),
    );
  });

  it('can be called what they come to', () => {
    fc.assert(
      fc.property(text, (written) => {
        const template = readTemplate(written);
        const read = namesRead(template, (name) => find(name) ?? 'x');
        for (const pattern of nestedNames(template)) {
          expect(read.filter((name) => fitsName(pattern, name))).not.toEqual([]);
        }
      }),
    );
  });
});

it('what stands around more names than Postman looks into stays text', () => {
  const deep = (levels: number): string => '{{'.repeat(levels) + 'a' + '}}'.repeat(levels);
  expect(readTemplate(deep(19))).toHaveLength(1);
  expect(readTemplate(deep(100_000)).map(({ kind }) => kind)).toEqual(['text', 'nested', 'text']);
});
