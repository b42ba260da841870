import { blockLists } from '../read/blocks.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { alt, find, gap, is, seq, stop, type Step } from './combinators.js';
import type { Listed } from './list-rules.js';
import type { Speaker } from './subject.js';
import { fromBlock } from './value-blocks.js';
import { fromFrames } from './value-frames.js';
import { fromSettings, fromTemplates } from './value-repeats.js';
import { introduced } from './introduced-lists.js';
import { valueIntros } from './value-intros.js';
import { shapes } from './value-shapes.js';

const demand: Step = seq(
  is('either', 'oneOf', 'both'),
  gap(16, (each) => isSign(each, ';')),
  alt(
    seq(is('must', 'be'), gap(2), is('give', 'required'), alt(stop, is('if', 'with', 'for'))),
    is('required'),
  ),
);

/** Returns the values that a text lists, from every list in it. */
export function readLists(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  speaker: Speaker,
): readonly Named[] {
  const several = isSeveral(sentences);
  const found: Named[] = [];
  for (const block of blockLists(tokens)) {
    const listed = fromBlock(block, several);
    if (listed !== undefined) found.push({ ...listed, pattern: 'lines', tokens });
  }
  for (const sentence of sentences) {
    for (const listed of inSentence(sentence, several, speaker))
      found.push({ ...listed, tokens: sentence.tokens });
  }
  for (const [pattern, read] of repeats) {
    const listed = read(sentences, several, speaker);
    if (listed !== undefined) found.push({ ...listed, pattern, tokens });
  }
  return found;
}

/** Values that several sentences name, each one of them. */
export const repeats = [
  ['repeated sentences', fromFrames],
  ['settings', fromSettings],
  ['templates', fromTemplates],
] as const;

/** A list, the pattern that found it and the tokens that its places count in. */
export interface Named extends Listed {
  readonly pattern: string;
  readonly tokens: readonly Token[];
}

/** Tells whether a text speaks of several values in one: "comma-separated", "one or more of". */
export function isSeveral(sentences: readonly Sentence[]): boolean {
  if (
    sentences.some(({ tokens: within, bullet }) => !bullet && within.some((each) => means(each, 'separated')))
  )
    return true;
  return sentences.some(({ tokens: within }) =>
    within.some((each, at) => {
      const next = within[at + 1];
      return (
        means(each, 'several') &&
        (at <= 1 ||
          next === undefined ||
          means(next, 'of', 'values', 'thing', 'following', 'article') ||
          next.kind === 'value' ||
          isSign(next, ':'))
      );
    }),
  );
}

function inSentence(
  sentence: Sentence,
  several: boolean,
  speaker: Speaker,
): readonly (Listed & { pattern: string })[] {
  const { tokens, meanings } = sentence;
  if (tokens.length < 2 || isDemand(sentence)) return [];
  const found: (Listed & { pattern: string })[] = [];
  for (const intro of valueIntros) {
    if (!intro.needs.some((need) => meanings.has(need))) continue;
    for (const listed of introduced(intro, tokens, several, speaker))
      found.push({ ...listed, pattern: intro.name });
  }
  if (!mayList(tokens)) return found;
  for (const [pattern, read] of shapes) {
    const listed = read(sentence, several, speaker);
    if (listed !== undefined) found.push({ ...listed, pattern });
  }
  return found;
}

/** Two entries have something between them, or are set off: most sentences hold no such thing, and each shape costs. */
function mayList(tokens: readonly Token[]): boolean {
  return tokens.some(
    (each) =>
      each.kind === 'value' ||
      each.kind === 'open' ||
      isSign(each, ',', ';', '|', '/', '&', '=') ||
      means(each, 'or', 'and') ||
      /[/=]/u.test(each.text) ||
      (each.kind === 'number' && /^[01]$/u.test(each.text)),
  );
}

/** "Either `a` or `b` must be provided" names arguments, not values. */
function isDemand({ tokens, meanings }: Sentence): boolean {
  if (!meanings.has('either') && !meanings.has('oneOf') && !meanings.has('both')) return false;
  if (!meanings.has('required') && !meanings.has('must') && !meanings.has('be')) return false;
  return find(demand, tokens) !== undefined;
}
