import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentation } from '../../src/documentation/read-documentation.js';
import { readParameter } from '../../src/documentation/read-parameter.js';
import { cpuTime } from '../kit/cpu-time.js';
import { shareOf } from '../kit/share-of.js';
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
  /** Four times the text takes about four times as long; sixteen times as long is quadratic. Short times are noise. */
  const growth = async (unit: string, size: number, read: (text: string) => void): Promise<number> => {
    const short = await cpuTime(() => {
      read(unit.repeat(Math.ceil(size / unit.length)));
    });
    const long = await cpuTime(() => {
      read(unit.repeat(Math.ceil((4 * size) / unit.length)));
    });
    return long / Math.max(short, 80);
  };

  // A parameter's text is read up to 3,000 characters, a document as a whole.
  it.each(shareOf(hostile, 6))('of nothing but %j takes time as its length grows', async (unit) => {
    expect(await growth(unit, 700, (long) => readParameter(long))).toBeLessThan(10);
    const inTable = (long: string): void => {
      readDocumentation(`Body\n\n| Name | Description |\n| --- | --- |\n| id | ${long} |`, contextOf());
    };
    expect(await growth(unit, 5_000, inTable)).toBeLessThan(10);
  });
});
