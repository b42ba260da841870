import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameter } from '../../../../src/documentation/read-parameter.js';
import { en } from '../../../../src/language/en.js';
import type { Meaning } from '../../../../src/language/language.js';
import type { Facts } from '../../../../src/model/facts.js';

/** What a description says, without its own words. */
function said(description: string, name = 'thing'): Facts {
  const { description: _, condition: __, ...facts } = readParameter(description, name);
  return facts;
}

const syllable = fc.constantFrom('zor', 'bik', 'mul', 'fep', 'gax', 'dro', 'vun', 'kli');
const name = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '_', '-'))
  .map(([parts, between]) => parts.join(between));

const aboutNames: readonly ((name: string) => string)[] = [
  (it) => `\`${it}\` is required.`,
  (it) => `${it} must be between 3 and 9. If ${it} is omitted, 5 is used.`,
  (it) => `Sets the herd. One of: walk, trot, run. The default of \`${it}\` is \`walk\`.`,
  (it) => `If \`${it}\` is set to "calm", hay is given. You can also set \`${it}\` to "wild".`,
  (it) => `Optional. The length of ${it} must not exceed 40 characters.`,
  (it) => `Either \`${it}\` or \`otherGoat\` is required.`,
];

describe('the name of an argument', () => {
  it('changes nothing that is said of it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...aboutNames), name, name, (text, one, other) => {
        expect(said(text(one), one)).toEqual(said(text(other), other));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('is not what these sentences need to say anything', () => {
    for (const text of aboutNames) expect(Object.keys(said(text('zorbik'), 'zorbik'))).not.toEqual([]);
  });
});

/** Words of one meaning, each of which must do where one does. Left out are those that stand behind a number, and
 * those that speak of a length. */
interface Synonyms {
  readonly meaning: Meaning;
  readonly text: (word: string) => string;
  /** Words that are left out. */
  readonly other?: RegExp;
}

const synonyms: readonly Synonyms[] = [
  { meaning: 'required', text: (word) => `The goat's weight (${word})` },
  { meaning: 'optional', text: (word) => `The goat's weight (${word})` },
  { meaning: 'oneOf', text: (word) => `${word} walk, trot or run` },
  { meaning: 'upTo', text: (word) => `Weight, ${word} 40` },
  { meaning: 'exceed', text: (word) => `The weight must not ${word} 40`, other: /s$|ing$/u },
  {
    meaning: 'atMost',
    text: (word) => `Weight: ${word} 40`,
    other: /^(?:or|and) |length|_|-|number of|longe/u,
  },
  { meaning: 'atLeast', text: (word) => `Weight: ${word} 4`, other: /^(?:or|and) |length|_|-|shorter/u },
  { meaning: 'between', text: (word) => `Weight ${word} 4 and 40` },
  { meaning: 'sometimes', text: (word) => `${word} required`, other: /typical|usual$/u },
  { meaning: 'sortBy', text: (word) => `${word} weight or herd` },
  { meaning: 'unless', text: (word) => `Required ${word} the goat is old` },
];

describe('words of one meaning', () => {
  it.each(synonyms)('say the same: $meaning', ({ meaning, text, other }) => {
    const words = (en.words[meaning] ?? '').split(', ').filter((word) => other?.test(word) !== true);
    const [first = '', ...others] = words;
    const facts = said(text(first));
    expect(Object.keys(facts)).not.toEqual([]);
    expect(others.filter((word) => JSON.stringify(said(text(word))) !== JSON.stringify(facts))).toEqual([]);
  });
});

const forms: readonly ((values: readonly string[]) => string)[] = [
  (values) => `Possible values: ${values.join(', ')}`,
  (values) => `Possible values are ${values.slice(0, -1).join(', ')} and ${values.at(-1) ?? ''}.`,
  (values) => `Possible values: ${values.join('/')}`,
  (values) => `Possible values: ${values.join(' | ')}`,
  (values) => `Possible values: ${values.map((value) => `\`${value}\``).join(', ')}`,
  (values) => `Possible values:\n${values.map((value) => `- ${value}`).join('\n')}`,
  (values) => `Possible values:\n\n${values.map((value) => `* \`${value}\`: what it does`).join('\n')}`,
  (values) => `Possible values:\n${values.join('\n')}`,
  (values) =>
    `Possible values:\n\n| Value | Meaning |\n|---|---|\n${values.map((value) => `| ${value} | What it does |`).join('\n')}`,
];

describe('the form of a list', () => {
  it('changes nothing of its values', () => {
    const values = fc.uniqueArray(syllable, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.constantFrom(...forms), (listed, form) => {
        expect(said(form(listed)).enum).toEqual(listed);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
