import type { Item } from '../read/item.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isWord, listed, type Listed } from './list-rules.js';

/**
 * "Pass fast to skip the checks or safe to run them", "soit poser pour mettre … ou lever pour enlever": words behind a
 * verb of giving, or behind "or", each before the same word that says what it is for.
 */
export function readParallel({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('or') || !(meanings.has('to') || meanings.has('for'))) return undefined;
  const items: Item[] = [];
  let purpose: string | undefined;
  let [first, last] = [-1, 0];
  for (const [at, each] of tokens.entries()) {
    if (!isPurpose(tokens, at + 1) || !isPlain(each)) continue;
    const before = tokens[at - 1];
    const leads =
      items.length === 0
        ? means(before, 'give', 'either', 'choose') || isTo(tokens, at)
        : means(before, 'or');
    const said = tokens[at + 1]?.text;
    if (!leads || (purpose !== undefined && said !== purpose)) continue;
    purpose ??= said;
    if (first < 0) first = at;
    last = at + 1;
    items.push({ value: each.text, marked: false, gloss: [] });
  }
  return items.length < 2 ? undefined : listed(items, several, 1.2, first, last);
}

/** "Set to fast for …". */
function isTo(tokens: readonly Token[], at: number): boolean {
  return means(tokens[at - 1], 'to') && means(tokens[at - 2], 'give');
}

/** What something is for: a verb follows, and no thing that it is given to. */
function isPurpose(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    means(tokens[at], 'to', 'for') &&
    next?.kind === 'word' &&
    !means(next, 'article', 'this', 'thing', 'of', 'be') &&
    !/s$/u.test(next.text)
  );
}

function isPlain({ kind, text, meanings }: Token): boolean {
  return kind === 'word' && meanings.size === 0 && /^\p{Ll}[\p{L}\d_]+$/u.test(text) && !isWord(text);
}

/** "RENT if the barn is leased and OWN if it was bought": constants, each with its condition. */
export function readConditions({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('if')) return undefined;
  const at = tokens.flatMap((each, place) =>
    (each.kind === 'word' && /^\p{Lu}[\p{Lu}\d_]+$/u.test(each.text)) || each.kind === 'value'
      ? means(tokens[place + 1], 'if') && isLed(tokens[place - 1])
        ? [place]
        : []
      : [],
  );
  const values = [...new Set(at.map((place) => tokens[place]?.text ?? ''))];
  const [from = 0] = at;
  return values.length < 2
    ? undefined
    : listed(
        values.map((value) => ({ value, marked: true, gloss: [] })),
        several,
        1.3,
        from,
        (at.at(-1) ?? from) + 2,
      );
}

function isLed(before: Token | undefined): boolean {
  return (
    before === undefined ||
    isSign(before, ',', ';', ':', '-') ||
    means(before, 'be', 'to', 'or', 'and', 'give')
  );
}
