import { describe, expect, it } from 'vitest';
import { defaultPatterns } from '../../../../src/documentation/patterns/default-patterns.js';
import { readStated } from '../../../../src/documentation/patterns/default.js';
import { speakerOf } from '../../../../src/documentation/patterns/subject.js';
import { sentence, type Examples } from './sentence.js';

/** By pattern; the argument is called `herd_size`, and its text lists goat, sheep and ja. */
const examples: Readonly<Record<string, Examples>> = {
  'default is': {
    reads: [
      ['Default: 12', '12'],
      ['The default size is 40', '40'],
      ['Defaults to `goat`', 'goat'],
      ['Valor por defecto: 7', '7'],
      ['デフォルト: 30', '30'],
      ['Domyślnie: goat', 'goat'],
      ['The default value, if it is not set, is sheep', 'sheep'],
    ],
    not: ['The default tower is 9', 'The default is not 5', 'Overrides the default of 8', 'No default: 4'],
  },
  'value and default': {
    reads: [
      ['`goat` (default) or `sheep`', 'goat'],
      ['40 by default', '40'],
      ['true is the default', 'true'],
      ['12 par défaut', '12'],
      ['(sheep, default)', 'sheep'],
    ],
    not: ['Shown by default', 'Never falls back to a default'],
  },
  'default and value': {
    reads: [
      ['bool, default false', 'false'],
      ['The sort (default sheep)', 'sheep'],
      ['默认10', '10'],
      ['Standard 25', '25'],
    ],
    not: ['The default herd of the farm', 'Default text size for the map'],
  },
  'default, value': {
    reads: [
      ['With the default, `12`, all are shown', '12'],
      ['By default, `goat`', 'goat'],
      ['The default, "sheep", is cheap', 'sheep'],
    ],
    not: ['By default, everything is shown'],
  },
  'by default': {
    reads: [
      ['By default, 10 goats are returned', '10'],
      ['By default the answer holds 25 sheep', '25'],
      ['Standardmäßig werden 15 Ziegen geliefert', '15'],
    ],
    not: ['By default all of them are shown', 'By default the newest'],
  },
  'used by default': {
    reads: [
      ['One goat is returned by default', '1'],
      ['`sheep` are shown by default', 'sheep'],
      ['20 rows come back by default', '20'],
    ],
    not: ['What is shown by default', 'The fields of the default'],
  },
  'value if missing': {
    reads: [
      ['If omitted, 10 is used', '10'],
      ['Without it, 25 are sent', '25'],
      ['When not given, goats are sorted by `sheep`', 'sheep'],
      ['省略時は 20', '20'],
      ['ohne Angabe ja', 'ja'],
    ],
    not: ['If omitted, all are returned', 'If given, 10 is used'],
  },
  'missing and value': {
    reads: [
      ['goat if none is given', 'goat'],
      ['false unless asked for', 'false'],
      ['1 if left out', '1'],
    ],
    not: ['All if not given', 'The barn if it is omitted'],
  },
  assumed: {
    reads: [
      ['"goat" or "sheep", with "goat" being assumed', 'goat'],
      ['sheep is used otherwise', 'sheep'],
      ['Anything else; 3 is assumed otherwise', '3'],
    ],
    not: ['A goat is used', 'With it the herd is assumed'],
  },
};

const reading = {
  speaker: speakerOf('herd_size'),
  opening: new Set<string>(['how', 'many', 'animals']),
  listed: new Set(['goat', 'sheep', 'ja']),
};

describe('a pattern of defaults', () => {
  it.each(defaultPatterns.map(({ name }) => name))('has sentences that it reads, and others: %s', (name) => {
    expect(examples[name]?.reads.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(examples[name]?.not.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  describe.each(defaultPatterns)('$name', (pattern) => {
    const read = (text: string): string | undefined => {
      const stated = readStated(pattern, sentence(text), reading);
      return stated === undefined || stated === 'foreign' ? undefined : stated.value;
    };

    it.each(examples[pattern.name]?.reads ?? [])('reads %j as %s', (text, says) => {
      expect(read(text)).toBe(says);
    });

    it.each(examples[pattern.name]?.not ?? [])('does not read %j', (text) => {
      expect(read(text)).toBeUndefined();
    });
  });
});
