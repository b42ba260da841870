import type { ValueKind } from '../../model/facts.js';
import { defaultPatterns } from '../patterns/default-patterns.js';
import { readStated } from '../patterns/default.js';
import { areFileKinds } from '../patterns/file-kinds.js';
import { lengthAlone, limitsPatterns } from '../patterns/limits-patterns.js';
import { readBounds, type Bounds } from '../patterns/limits.js';
import { isTruth, readCountKind } from '../patterns/kind.js';
import { presentPart } from '../patterns/present-part.js';
import { requirementPatterns } from '../patterns/requirement.js';
import { isAmount, speakerOf, type Speaker } from '../patterns/subject.js';
import { isSeveral, readLists } from '../patterns/values.js';
import { numberNamed } from '../../language/terms.js';
import { lex } from '../read/lex.js';
import { sentencesOf, type Sentence } from '../read/sentences.js';
import { means, type Token } from '../read/token.js';
import type { Claim, DefaultClaim, LimitsClaim, RequirementClaim, ValuesClaim } from './claim.js';

/** How recorded values speak for a list that holds them, and against one that does not. */
export function agreement(values: readonly string[], recorded: readonly string[]): number {
  const known = recorded.filter((value) => value !== '');
  if (known.length === 0) return 0;
  return known.every((value) => includes(values, value)) ? 2 : -2;
}

/** Tells whether a list holds a value, whatever its case. */
export function includes(values: readonly string[], value: string): boolean {
  return values.some((each) => each.toLowerCase() === value.toLowerCase());
}

/** All that a text says of one argument, before anything is decided. */
export interface Claims {
  readonly requirements: readonly Claim<RequirementClaim>[];
  readonly defaults: readonly Claim<DefaultClaim>[];
  readonly limits: readonly Claim<LimitsClaim>[];
  readonly values: readonly (Claim<ValuesClaim> & { readonly rank: number })[];
  readonly sentences: readonly Sentence[];
  /** Several values are given in one text: "comma-separated". */
  readonly several: boolean;
  /** What the words count, if they count. */
  readonly counted: ValueKind | undefined;
  /** The words say what happens if it is true. */
  readonly truth: boolean;
}

/** Returns the claims of a text about the argument of a name. */
export function readClaims(text: string, name: string | undefined, recorded: readonly string[] = []): Claims {
  const tokens = lex(text);
  const sentences = sentencesOf(tokens);
  const speaker = speakerOf(name);
  const values = valuesOf(tokens, sentences, speaker).filter(
    ({ value }) => !areFileKinds(value.values, sentences, speaker) || agreement(value.values, recorded) > 0,
  );
  const listed = new Set(
    values
      .filter(({ value, rank }) => rank + agreement(value.values, recorded) >= 1)
      .flatMap(({ value }) => value.values.map((each) => each.toLowerCase())),
  );
  const counted = readCountKind(sentences, speaker);
  const amount = isAmount(speaker) || counted !== undefined;
  return {
    requirements: sentences.flatMap((sentence) => requirementsOf(sentence, speaker)),
    defaults: defaultsOf(sentences, speaker, listed),
    limits: sentences.flatMap((sentence) => limitsOf(sentence, { speaker, amount })),
    values,
    sentences,
    several: isSeveral(sentences),
    counted,
    truth: isTruth(sentences, speaker),
  };
}

function place(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  const last = tokens[Math.min(to, tokens.length) - 1] ?? tokens[from];
  return { start: tokens[from]?.start ?? 0, end: last?.end ?? 0 };
}

function requirementsOf(whole: Sentence, speaker: Speaker): readonly Claim<RequirementClaim>[] {
  const sentence = presentPart(whole);
  if (sentence.tokens.length === 0) return [];
  for (const { name, read } of requirementPatterns) {
    const said = read(sentence, speaker);
    if (said === undefined) continue;
    return [
      {
        fact: 'required',
        pattern: name,
        value: {
          required: isWithoutAnother(sentence.tokens, said.to) ? 'conditional' : said.required,
          ...(said.label === true && sentence === whole && !isWithoutAnother(sentence.tokens, said.to)
            ? { label: true }
            : {}),
        },
        subject: 'self',
        strength: name === 'label' ? 'label' : 'clause',
        ...place(sentence.tokens, said.from, said.to),
      },
    ];
  }
  return [];
}

/** "Обязателен, если не указан `b`": needed where another argument is not given. */
function isWithoutAnother(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, from + 3)
    .some((each, at) => means(each, 'absent') && tokens[from + at + 1]?.kind === 'value');
}

function defaultsOf(
  sentences: readonly Sentence[],
  speaker: Speaker,
  listed: ReadonlySet<string>,
): readonly Claim<DefaultClaim>[] {
  const opening = new Set<string>();
  const found: Claim<DefaultClaim>[] = [];
  for (const sentence of sentences) {
    for (const pattern of defaultPatterns) {
      const stated = readStated(pattern, sentence, { speaker, opening, listed });
      if (stated === undefined) continue;
      if (stated === 'foreign' || isWithoutAnother(sentence.tokens, 1)) break;
      const { from, to, ...value } = stated;
      found.push({
        fact: 'default',
        pattern: pattern.name,
        value,
        subject: 'self',
        strength: value.sure ? 'clause' : 'phrase',
        ...place(sentence.tokens, from, to),
      });
      break;
    }
    if (opening.size === 0)
      for (const { text } of sentence.tokens.slice(0, 4)) opening.add(text.toLowerCase());
  }
  return found;
}

function limitsOf(sentence: Sentence, about: Bounds): readonly Claim<LimitsClaim>[] {
  if (
    !sentence.tokens.some(
      ({ kind, text }) =>
        kind === 'number' ||
        ((kind === 'value' ? /^-?\d/u : /\p{L}{3}/u).test(text) &&
          (kind === 'value' || numberNamed(text) !== undefined)),
    )
  )
    return [];
  const found: Claim<LimitsClaim>[] = [];
  for (const pattern of limitsPatterns) {
    const bounds = readBounds(pattern, sentence, about);
    if (bounds === undefined) continue;
    const { from, to, ...value } = bounds;
    found.push({
      fact: 'limits',
      pattern: pattern.name,
      value,
      subject: 'self',
      strength: 'clause',
      ...place(sentence.tokens, from, to),
    });
    if (value.low !== undefined && value.high !== undefined) break;
  }
  return found.filter((claim) => !found.some((other) => isLowerBound(claim, other)));
}

/** "Minimum length 2": the word for a length alone makes no upper bound of a number that is the lower one. */
function isLowerBound(claim: Claim<LimitsClaim>, other: Claim<LimitsClaim>): boolean {
  return (
    lengthAlone.has(claim.pattern) &&
    other.value.high === undefined &&
    other.value.low === claim.value.high &&
    claim.start < other.end &&
    other.start < claim.end
  );
}

function valuesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  speaker: Speaker,
): Claims['values'] {
  return readLists(tokens, sentences, speaker).map(
    ({ pattern, rank, from, to, tokens: within, ...value }) => ({
      fact: 'values',
      pattern,
      value,
      subject: 'self',
      strength: rank >= 4 ? 'clause' : rank >= 2 ? 'phrase' : 'shape',
      rank,
      ...place(within, from, to),
    }),
  );
}
