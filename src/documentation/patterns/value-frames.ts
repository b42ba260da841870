import { isCodeLike } from '../read/code-like.js';
import { isCode } from '../read/turned.js';
import type { Item } from '../read/item.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { is, many, matchAt, opt, seq, type Step } from './combinators.js';
import { listed, type Listed } from './list-rules.js';
import { isNameLike, type Speaker } from './subject.js';

const frame: Step = seq(
  opt(is('if')),
  many(is('this', 'thing', 'values', 'article', 'be', 'give', 'to', 'with'), 4),
);

/** "If `a` is given, …. If `b` is given, …": sentences of one shape, each about one value. */
export function fromFrames(
  sentences: readonly Sentence[],
  several: boolean,
  speaker: Speaker,
): Listed | undefined {
  const items: Item[] = [];
  let from = -1;
  for (const { tokens } of sentences) {
    for (const clause of clausesOf(tokens)) {
      const item = frameItem(clause, speaker);
      if (item === undefined) continue;
      if (from < 0) from = clause[0]?.start ?? 0;
      if (!items.some((each) => each.value === item.value)) items.push(item);
    }
  }
  const words = items.filter((item) => !/^(?:true|false)$/iu.test(item.value));
  return words.length < 2 ? undefined : listed(items, several, 2, 0, 0);
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const each of tokens) {
    if (isSign(each, ';', ':')) clauses.push([]);
    else clauses.at(-1)?.push(each);
  }
  return clauses;
}

function frameItem(tokens: readonly Token[], speaker: Speaker): Item | undefined {
  const lead = matchAt(frame, tokens, 0);
  const at = lead?.to ?? 0;
  const each = tokens[at];
  if (each === undefined || lead === undefined) return undefined;
  const own =
    speaker.name !== undefined && isSign(tokens[at + 1], '=') && each.text === speaker.name
      ? tokens[at + 2]
      : undefined;
  const value = own ?? each;
  const told =
    at === 0 &&
    /^[\w.-]+$/u.test(each.text) &&
    each.quote !== 'bold' &&
    tokens[2]?.kind === 'word' &&
    (isSign(tokens[1], '=') || (isSign(tokens[1], '-') && tokens[1]?.spaced === true && isCode(each)));
  if (told && own === undefined) return { value: each.text, marked: true, gloss: [] };
  const led = tokens.slice(0, at).some((word) => means(word, 'if', 'with', 'give'));
  if (
    !led &&
    !(
      at === 0 &&
      tokens[1]?.kind === 'word' &&
      !means(tokens[1], 'or', 'and') &&
      (each.kind === 'value' || /[a-z][A-Z]|_|^[A-Z]{2,}$/u.test(each.text))
    )
  )
    return undefined;
  const text =
    speaker.name !== undefined && value.text.startsWith(`${speaker.name}=`)
      ? value.text.slice(speaker.name.length + 1)
      : value.text;
  const sure =
    value.kind === 'value' ||
    value.kind === 'number' ||
    (value.kind === 'word' && isCodeLike(text) && text !== speaker.name);
  if (!sure || (isNameLike({ ...value, text }) && value.kind === 'value' && text === speaker.name))
    return undefined;
  const behind = tokens[at + (own === undefined ? 1 : 3)];
  const ends =
    behind === undefined ||
    isSign(behind, ',') ||
    means(behind, 'be', 'give') ||
    value.kind === 'word' ||
    (behind.kind === 'word' && !means(behind, 'or', 'and'));
  return ends && !means(value, 'default') ? { value: text, marked: true, gloss: [] } : undefined;
}
