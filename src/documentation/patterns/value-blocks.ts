import type { Meaning } from '../../language/language.js';
import type { BlockList } from '../read/blocks.js';
import { isCodeLike, isDatePattern } from '../read/code-like.js';
import { isSign, means, type Token } from '../read/token.js';
import { lastIndex, listed, type Listed } from './list-rules.js';

/** A list on lines: its introduction says whether its entries are values. */
export function fromBlock(
  { items, intro, bullets, from, to }: BlockList,
  several: boolean,
): Listed | undefined {
  const said = lastSentence(intro);
  const has = (...meanings: readonly Meaning[]): boolean => said.some((each) => means(each, ...meanings));
  if (
    has('example') ||
    (has('format') && items.every((item) => isDatePattern(item.value) || /\s/u.test(item.value)))
  )
    return undefined;
  if (
    items.some(
      ({ gloss, value }) =>
        /\w\(/u.test(gloss.find((each) => each.kind === 'value')?.text ?? '') || /\w\(/u.test(value),
    )
  )
    return undefined;
  const colon = isSign(intro.at(-1), ':') || (intro.at(-1)?.kind === 'end' && isSign(intro.at(-2), ':'));
  const values = has('values', 'allowed', 'oneOf', 'choose', 'enum', 'following', 'accept');
  const named = has('thing') && !values;
  const marked = items.every((item) => item.marked);
  const glossed = items.every((item) => item.gloss.length > 0);
  const single = items.every((item) => !/\s/u.test(item.value));
  if (!single && !(values && items.every((item) => item.value.split(/\s+/u).length <= 3))) return undefined;
  const numbered = glossed && items.every(({ value }) => /^-?\d+$/u.test(value));
  const enough =
    values ||
    numbered ||
    (colon && (single || marked)) ||
    (marked && bullets && (glossed || items.length >= 2)) ||
    (bullets && single && glossed && items.every(({ value }) => isCodeLike(value))) ||
    (single && !named && isExplained(items));
  const listing = bullets || colon || numbered || (values && (marked || single));
  if (!enough || !(listing || isExplained(items))) return undefined;
  if (said.some((each) => /^(?:kinds of file|file types?|file formats?|extensions?)$/iu.test(each.text)))
    return undefined;
  if (items.every(({ gloss }) => isTypeGloss(gloss))) return undefined;
  const rank = has('oneOf', 'allowed', 'values', 'enum', 'choose') ? 5.5 : colon ? 3.5 : 2.2;
  const list = listed(items, several || has('several'), rank, from, to);
  return list === undefined ? undefined : { ...list, apart: true };
}

/** `d = daily`, `full - all tests`: each line has a word, a sign, and what it stands for. */
function isExplained(items: BlockList['items']): boolean {
  return (
    items.every(({ gloss }) => isSign(gloss[0], '=') && gloss.length > 1) ||
    items.every(
      ({ gloss, value }) =>
        isSign(gloss[0], '-', '=', '->') && gloss.length > 1 && !/^\p{Lu}\p{Ll}/u.test(value),
    )
  );
}

/** `name` (string): a list of fields, each with its type. */
function isTypeGloss(gloss: readonly Token[]): boolean {
  return gloss
    .slice(0, 3)
    .some((each) => /^(?:string|integer|number|boolean|array|object|int|bool|float)$/iu.test(each.text));
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
  const end = lastIndex(tokens.slice(0, -1), (each) => each.kind === 'end');
  return tokens.slice(end + 1);
}
