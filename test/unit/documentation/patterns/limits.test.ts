import { describe, expect, it } from 'vitest';
import { limitsPatterns } from '../../../../src/documentation/patterns/limits-patterns.js';
import { readBounds } from '../../../../src/documentation/patterns/limits.js';
import { speakerOf } from '../../../../src/documentation/patterns/subject.js';
import { sentence, type Examples } from './sentence.js';

/** By pattern; the argument is called `goats`. */
const examples: Readonly<Record<string, Examples>> = {
  between: {
    reads: [
      ['between 1 and 30', '1..30'],
      ['Zwischen 5 und 9 Ziegen', '5..9'],
      ['entre 3 y 50 caracteres', '3..50 long'],
    ],
    not: ['between the two barns', 'between 10:00 and 12:00'],
  },
  'numbers and between': {
    reads: [
      ['1到100之间', '1..100'],
      ['1 ile 40 arasında', '1..40'],
      ['2~8の間', '2..8'],
    ],
    not: ['2 barns between them'],
  },
  'from to': {
    reads: [
      ['from 1 (cold) to 9 (hot)', '1..9'],
      ['от 2 до 7', '2..7'],
      ['od 1 do 31', '1..31'],
      ['dari 1 sampai 6', '1..6'],
    ],
    not: ['from 2019-01-01 to 2019-12-31', 'from the barn to the pen'],
  },
  'numbers from to': {
    reads: [
      ['1から10まで', '1..10'],
      ['3부터 8까지', '3..8'],
      ['2 から 5 まで', '2..5'],
    ],
    not: ['10まで'],
  },
  'bounds behind': {
    reads: [
      ['1以上99以下', '1..99'],
      ['2자 이상 20자 이하', '2..20 long'],
      ['8文字以上、20文字以下', '8..20 long'],
      ['1以上99以下の整数', '1..99'],
    ],
    not: ['5以上', 'at least 1 and at most 9'],
  },
  'character limit': {
    reads: [
      ['40 character limit', '..40 long'],
      ['a 12-character limit', '..12 long'],
      ['300 char limit', '..300 long'],
    ],
    not: ['the 40 goats limit', '5-character code'],
  },
  range: {
    reads: [
      ['Range: 1-30', '1..30'],
      ['Allowed values: 1 through 1000', '1..1000'],
      ['Длина: 2-20', '2..20 long'],
      ['取值范围 1~5', '1..5'],
    ],
    not: ['Allowed values: 1, 2, 5', 'A range of goats'],
  },
  'numbers in brackets': {
    reads: [
      ['Hours open (1..24)', '1..24'],
      ['Weight (2-50)', '2..50'],
      ['個数(1~10)', '1..10'],
    ],
    not: ['Weight (2, 50)', 'Version (1.2.3)'],
  },
  'two numbers': {
    reads: [
      ['1-30', '1..30'],
      ['1 to 100', '1..100'],
      ['Dicke in mm, 1 bis 9', '1..9'],
    ],
    not: ['2020-01-01', 'version 1-2'],
  },
  'two lengths': {
    reads: [
      ['A name of 3-50 characters', '3..50 long'],
      ['7 to 15 digits', '7..15 long'],
      ['3 bis 20 Zeichen', '3..20 long'],
    ],
    not: ['3 to 5 goats'],
  },
  'number up to number': {
    reads: [
      ['0 up to 30', '0..30'],
      ['seconds: 0 (do not wait; default) up to 30', '0..30'],
      ['1 bis zu 12', '1..12'],
    ],
    not: ['A barn of 3 up to 5 pens'],
  },
  interval: {
    reads: [
      ['Integer [1, 50]', '1..50'],
      ['in the range [0, 1]', '0..1'],
      ['values between [5, 10]', '5..10'],
    ],
    not: ['for example [1, 50]', 'ids [3, 4]'],
  },
  'low <= x <= high': {
    reads: [
      ['1 ≤ x ≤ 50', '1..50'],
      ['0 <= weight <= 9', '0..9'],
      ['it holds that 5 ≤ n ≤ 8', '5..8'],
    ],
    not: ['1 ≤ x', 'x ≥ 3 and y ≤ 4'],
  },
  'noun and range': {
    reads: [
      ['dock gate 1-24', '1..24'],
      ['Priority 0-9', '0..9'],
      ['Dachneigung 0-90', '0..90'],
    ],
    not: ['Pages 3-9', 'the pens 1-4 of the barn', 'goat 1-3, sheep 4'],
  },
  'more is refused': {
    reads: [
      ['Values over 80 are rejected', '..80'],
      ['Anything above 500 is treated as an error', '..500'],
      ['more than 9 is not allowed', '..9'],
      ['größer als 90 wird abgelehnt', '..90'],
    ],
    not: ['Films longer than 17 hours are not supported', 'more than 9 goats are kept'],
  },
  'more text is refused': {
    reads: [
      ['Longer than 90 characters is refused', '..90 long'],
      ['Names of more than 40 characters are truncated', '..40 long'],
      ['más de 30 caracteres se rechaza', '..30 long'],
    ],
    not: ['more than 30 characters were found', 'names longer than 3 words are refused'],
  },
  'less is refused': {
    reads: [
      ['Values below 2 are not accepted', '2..'],
      ['less than 10 is an error', '10..'],
      ['Anything under 5 will be rejected', '5..'],
    ],
    not: ['Words of fewer than 3 letters are ignored', 'below 3 it rains'],
  },
  'cut off': {
    reads: [
      ['It will be cut off after 140 characters', '..140 long'],
      ['Truncated to 60 characters', '..60 long'],
      ['gekürzt auf 30 Zeichen', '..30 long'],
    ],
    not: ['Trees are cut after 40 years', 'truncated text of the note'],
  },
  'number is the most': {
    reads: [
      ['10,000 is the maximum', '..10000'],
      ['40 is assumed, 400 is the ceiling', '..400'],
      ['50 is the limit', '..50'],
    ],
    not: ['1 is the highest', '3 is the maximum of the herd'],
  },
  'number is the least': {
    reads: [
      ['5 is the minimum', '5..'],
      ['10 is the lower bound', '10..'],
      ['3 ist das Minimum', '3..'],
    ],
    not: ['1 is the lowest', '3 is the minimum of the herd'],
  },
  'limited to': {
    reads: [
      ['The limit is 50', '..50'],
      ['hard limit 64', '..64'],
      ['The hard cap is 500', '..500'],
      ['limit of 20 per call', '..20'],
    ],
    not: ['limit 20', 'The rate limit is 50 requests per second'],
  },
  'at most, in words': {
    reads: [
      ['five at most', '..5'],
      ['at most three', '..3'],
      ['höchstens zehn', '..10'],
      ['maximal zehn Zeichen', '..10 long'],
    ],
    not: ['most of the five', 'one at most of them'],
  },
  'not more': {
    reads: [
      ['Cannot be greater than 60', '..60'],
      ['must not exceed 1,000', '..1000'],
      ['can’t be longer than 40 signs', '..40 long'],
    ],
    not: ['more than 4', 'not for goats'],
  },
  exceeding: {
    reads: [
      ['20 을 초과 불가', '..20'],
      ['30 karakteri aşan olmayan', '..30 long'],
      ['15 を超え不可', '..15'],
    ],
    not: ['5 goats exceed it'],
  },
  'at most': {
    reads: [
      ['max 100', '..100'],
      ['The maximum that one answer holds is 250', '..250'],
      ['höchstens 80 Zeichen', '..80 long'],
      ['不超过50个字符', '..50 long'],
      ['최대 20', '..20'],
      ['maksymalnie 12', '..12'],
    ],
    not: [
      'max 5 MB',
      'at most 90 days after the first',
      'at most 10 requests per second',
      'maximum of the result and 10 percentiles',
    ],
  },
  'number at most': {
    reads: [
      ['50 characters max', '..50 long'],
      ['9 at most', '..9'],
      ['35 caractères au maximum', '..35 long'],
      ['100文字以内', '..100 long'],
    ],
    not: ['min 1 max 100', '5 MB maximum'],
  },
  'up to': {
    reads: [
      ['Up to 30', '..30'],
      ['up to 60 characters', '..60 long'],
      ['up to 300 in one go', '..300'],
      ['hasta 25 caracteres', '..25 long'],
    ],
    not: ['A barn holds up to 12 pens', 'up to 10 requests per second'],
  },
  'number up to': {
    reads: [
      ['20 karaktere kadar', '..20 long'],
      ['50 kadar', '..50'],
      ['100 kadar olabilir', '..100'],
    ],
    not: ['goats up to there'],
  },
  'limit of characters': {
    reads: [
      ['Character limit - 50 characters', '..50 long'],
      ['Limit of 40 characters', '..40 long'],
      ['shorter than 12 chars', '..12 long'],
    ],
    not: ['Limit 40', 'a limit of 3 goats'],
  },
  length: {
    reads: [
      ['Length: 20', '..20 long'],
      ['长度为32', '..32 long'],
      ['Länge: 12', '..12 long'],
    ],
    not: ['Length of the goat', 'Length 3-5'],
  },
  'not less': {
    reads: [
      ['cannot be less than 4', '4..'],
      ['must not be lower than 2', '2..'],
      ['kann nicht unter 3 liegen', '3..'],
    ],
    not: ['less than 4'],
  },
  'at least': {
    reads: [
      ['at least 3', '3..'],
      ['mindestens 5', '5..'],
      ['不少于2', '2..'],
      ['en az 8', '8..'],
      ['Minimum 3 characters', '3.. long'],
    ],
    not: ['at least one', 'for at least 3 days after the first'],
  },
  'number at least': {
    reads: [
      ['1以上', '1..'],
      ['18 or more', '18..'],
      ['5 이상', '5..'],
    ],
    not: ['max 5, at least 2'],
  },
  exactly: {
    reads: [
      ['exactly 6 characters', '6..6 long'],
      ['must be 4 digits', '4..4 long'],
      ['genau 3 Zeichen', '3..3 long'],
    ],
    not: ['exactly 6 goats', 'must be 4'],
  },
};

const about = { speaker: speakerOf('goats'), amount: true };

describe('a pattern of bounds', () => {
  it.each(limitsPatterns.map(({ name }) => name))('has sentences that it reads, and others: %s', (name) => {
    expect(examples[name]?.reads.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(examples[name]?.not.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  describe.each(limitsPatterns)('$name', (pattern) => {
    const read = (text: string): string | undefined => {
      const bounds = readBounds(pattern, sentence(text), about);
      if (bounds === undefined) return undefined;
      return `${String(bounds.low ?? '')}..${String(bounds.high ?? '')}${bounds.length ? ' long' : ''}`;
    };

    it.each(examples[pattern.name]?.reads ?? [])('reads %j as %s', (text, says) => {
      expect(read(text)).toBe(says);
    });

    it.each(examples[pattern.name]?.not ?? [])('does not read %j', (text) => {
      expect(read(text)).toBeUndefined();
    });
  });
});

/** What bounds something else than the value of an argument that is no amount; its name is `barn`. */
describe('bounds of other things', () => {
  const other = { speaker: speakerOf('barn'), amount: false };
  const bounded = (text: string): boolean =>
    limitsPatterns.some((pattern) => readBounds(pattern, sentence(text), other) !== undefined);

  it.each([
    'At most 20 items can be kept',
    'A maximum of 50 goats can be sent at once',
    'Must be given with at least 1 additional parameter',
    'Returns a maximum of 10 per barn',
    'Since API version >= 3',
    'Only letters or digits, [0-9][a-z]',
    '0 has the highest rank',
    'Maximum 1 hour in the future',
    'Year [1 to 12], week [1 to 53]',
  ])('%j', (text) => {
    expect(bounded(text)).toBe(false);
  });

  it.each(['At most 20', 'Must not exceed 50 characters', 'Between 1 and 12', 'Must be 18 or older'])(
    'reads %j all the same',
    (text) => {
      expect(bounded(text)).toBe(true);
    },
  );
});
