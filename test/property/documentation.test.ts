import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../src/documentation/read-documentation.js';
import { readParameter } from '../../src/documentation/read-parameter.js';
import { cpuTime } from '../kit/cpu-time.js';
import { contextOf } from '../unit/documentation/context.js';

const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '|',
    ' | ',
    '\n',
    '\n\n',
    '- ',
    '**',
    '`',
    '<table>',
    '</table>',
    '<tr><td>',
    '<br>',
    '---',
    '&nbsp;',
    ':',
  ),
  fc.constantFrom(
    'Required',
    'optional',
    'default',
    'one of',
    'between 1 and 2',
    'id',
    'Field',
    'Type',
    '{',
    '"',
    '‘',
    '⟦',
    '⟧',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is read without an error, and the same way twice', () => {
    fc.assert(
      fc.property(text, (given) => {
        const context = contextOf({ body: ['id', 'a.b'], query: ['limit'] });
        expect(readDocumentation(given, context)).toEqual(readDocumentation(given, context));
        expect(readParameter(given)).toEqual(readParameter(given));
      }),
      { numRuns: 300 },
    );
  });

  const hostile: readonly string[] = [
    ' ',
    '\t',
    '\n',
    '-',
    '*',
    '**',
    '`',
    '(',
    '[',
    '<',
    '<b>',
    '<table>',
    '|',
    '| a ',
    '"',
    "'",
    '‘',
    '1',
    '1,',
    'a, ',
    'a or ',
    'default ',
    'one of ',
    'required ',
    'if ',
    'a b ',
    'between 1 ',
    '- a: b\n',
    'values: ',
    '⟦',
    'is required ',
    'a.',
    '. ',
  ];
  it.each(hostile)('of nothing but %j takes no long time', async (unit) => {
    const long = unit.repeat(Math.ceil(20_000 / unit.length));
    const time = await cpuTime(() => {
      readParameter(long);
      readDocumentation(`Body\n\n| Name | Description |\n| --- | --- |\n| id | ${long} |`, contextOf());
    });
    expect(time).toBeLessThan(3_000);
  });
});
