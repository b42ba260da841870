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
      ['Falls back to `goat` when omitted', 'goat'],
      ['If it is not supplied we fall back to `sheep`', 'sheep'],
    ],
    not: [
      'Unknown herds fall back to `goat`',
      'The default tower is 9',
      'The default is not 5',
      'Overrides the default of 8',
      'No default: 4',
    ],
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
      ['Wird kein Wert übergeben, gilt 10', '10'],
      ['Als u niets invult, wordt kanaal 10 gebruikt', '10'],
      ['省略すると false とみなされます', 'false'],
      ['값을 주지 않으면 20', '20'],
      ['без указания — 50', '50'],
      ['boş bırakılırsa 20', '20'],
      ['When no currency is given, USD is assumed', 'USD'],
    ],
    not: [
      'If omitted, the 3 most recent notes are shown',
      'If omitted, all are returned, 20 at a time',
      'If omitted, the IP address of the caller is used',
      'When the tank is empty, 5 litres are kept',
      'If omitted, all are returned',
      'If given, 10 is used',
    ],
  },
  'missing and value': {
    reads: [
      ['goat if none is given', 'goat'],
      ['false unless asked for', 'false'],
      ['1 if left out', '1'],
    ],
    not: ['All if not given', 'The barn if it is omitted', 'Returns 404 if nothing is given for it'],
  },
  'value, unless given': {
    reads: [
      ['30 unless specified, never over 150', '30'],
      ['Days to look back (7 if you do not say)', '7'],
      ['Cantidad de cabras; 40 si se omite', '40'],
      ["goat en l'absence de précision", 'goat'],
      ['five if omitted', '5'],
      ["on en livre 1 si rien n'est indiqué", '1'],
    ],
    not: ['Must be sent unless herd is 5', 'the newest one unless a number is given'],
  },
  'assumed if missing': {
    reads: [
      ['CZ is assumed unless you name another', 'CZ'],
      ['sheep is meant when it is missing', 'sheep'],
      ['60 will be taken if there is none', '60'],
    ],
    not: ['All herds are returned if it is missing', 'auto-detection is used if omitted'],
  },
  'if missing: value': {
    reads: [
      ['If you send nothing: goat', 'goat'],
      ['Jika tidak disebutkan: ja', 'ja'],
      ['Absent means 25', '25'],
      ['w razie braku: sheep', 'sheep'],
    ],
    not: ['present = plain text, absent = JSON', 'Niet opgegeven = today'],
  },
  'value, which is the default': {
    reads: [
      ['0 switches it off, which is the default', '0'],
      ['`flat` needs no tree, which is the default', 'flat'],
      ['3 shows the branches - this is the default', '3'],
    ],
    not: ['Shows the branches, which is the default', '4 trees, which is not the default'],
  },
  'assumed value': {
    reads: [
      ['assumed `goat`', 'goat'],
      ['How many: 40 is assumed', '40'],
      ['The unit, `kg` is used', 'kg'],
    ],
    not: ['40 are returned', 'sorted by `goat`'],
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
