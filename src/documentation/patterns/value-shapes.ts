import { readItems, type ItemList } from '../read/items.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { isTypeName } from '../../language/type-words.js';
import { gap, is, many, matchAt, seq, token } from './combinators.js';
import { isProse, listed, type Listed } from './list-rules.js';
import type { Speaker } from './subject.js';
import { readLoose } from './loose-alternatives.js';
import { readConditions, readParallel } from './parallel-values.js';
import { readMarkedChoice, readNamedChoice } from './value-choices.js';
import { readFixed } from './single-values.js';
import { readNumbered } from './value-numbered.js';
import { readReturned } from './value-returned.js';
import { readAssignments, readBracketed, readBrackets, readGlossed } from './value-glosses.js';
import {
  isEdgeLike,
  readAlternatives,
  readColon,
  readOnly,
  readOpposites,
  readWhole,
} from './value-alternatives.js';

type Shape = (sentence: Sentence, several: boolean, speaker: Speaker) => Listed | undefined;

/** Lists that no word introduces. */
export const shapes: readonly (readonly [string, Shape])[] = [
  ['assignments', readAssignments],
  ['may be', readMayBe],
  ['alternatives', readAlternatives],
  ['bars', readBars],
  ['supported', readSupported],
  ['one of them', readPostposed],
  ['brackets', readBrackets],
  ['glossed', readGlossed],
  ['numbered', readNumbered],
  ['fixed behind', readFixed],
  ['value in brackets', readBracketed],
  ['colon', readColon],
  ['nothing but values', readWhole],
  ['opposites', readOpposites],
  ['only', readOnly],
  ['returned', readReturned],
  ['marked choice', readMarkedChoice],
  ['named choice', readNamedChoice],
  ['parallel', readParallel],
  ['conditions', readConditions],
  ['loose', readLoose],
];

/** "tr ya da en olabilir", "`a` or `b` may be used": the verb comes behind the list. */
function readMayBe({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('may') && !meanings.has('must')) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const list = readItems(tokens, at, 'words');
    if (
      list === undefined ||
      list.items.length < 2 ||
      !list.alternatives ||
      !means(tokens[list.to], 'may', 'must')
    )
      continue;
    const next = tokens[list.to + 1];
    const ends = next === undefined || isEdgeLike(next) || means(next, 'be');
    if (
      !ends ||
      list.items.some((item) => isProse(item.value)) ||
      tokens.slice(list.to).some((each) => means(each, 'give', 'required', 'not'))
    )
      continue;
    return listed(list.items, several, 2.5, at, list.to);
  }
  return undefined;
}

/** `A|B|C`, [At Once | After Cooling], `a` | `b`. */
function readBars({ tokens }: Sentence, several: boolean): Listed | undefined {
  const bar = tokens.findIndex((each) => isSign(each, '|'));
  if (bar < 0) return undefined;
  let from = bar - 1;
  if (from < 0) return undefined;
  while (from > 0 && isInner(tokens[from - 1]) && bar - from < 4) from -= 1;
  const open = tokens[from - 1]?.kind === 'open' || from === 0 || tokens[from - 1]?.kind === 'sign';
  const first = open ? from : glueStart(tokens, bar);
  const list = readItems(tokens, first, 'phrases');
  if (list === undefined || list.items.length < 2) return undefined;
  const named = list.items.filter(
    (item) => !isTypeName(item.value) && !/^(?:null|undefined|required|optional)$/iu.test(item.value),
  );
  return named.length > 0 || list.items.every((item) => /^(?:true|false)$/iu.test(item.value))
    ? listed(list.items, several, 3, first, list.to)
    : undefined;
}

function isInner(each: Token | undefined): boolean {
  return each?.kind === 'word' || each?.kind === 'number' || each?.kind === 'value' || false;
}

function glueStart(tokens: readonly Token[], bar: number): number {
  let from = bar - 1;
  if (tokens[from]?.kind === 'close') while (from > 0 && tokens[from]?.kind !== 'open') from -= 1;
  return tokens[from]?.kind === 'open' ? from - 1 : from;
}

/** "Only `pdf` and `png` are supported", "(only RED, BUFF are accepted)", "French (fr) and English (en) are supported". */
function readSupported({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('allowed') && !meanings.has('accept')) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const list = readItems(tokens, at, 'code');
    if (list === undefined || list.items.length < 2 || isAssigned(tokens, at, list.items)) continue;
    const behind = matchAt(
      seq(
        is('be'),
        many(
          token((each) => /^(?:currently|only|also)$/iu.test(each.text)),
          2,
        ),
        is('allowed', 'accept'),
      ),
      tokens,
      list.to,
    );
    if (behind === undefined || tokens.slice(list.to, behind.to).some((each) => means(each, 'not'))) continue;
    return listed(list.items, several, 4, at, behind.to);
  }
  return undefined;
}

/** "a, b veya c değerlerinden biri", `a`、`b` のいずれか, a, b 중 하나: the words come behind the list. */
function readPostposed({ tokens, meanings }: Sentence, several: boolean): Listed | undefined {
  if (!meanings.has('oneOf') && !meanings.has('either')) return undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const before = tokens[at - 1];
    if (before !== undefined && before.kind === 'sign' && isSign(before, '|', '/')) continue;
    const list = readItems(tokens, at, 'words');
    if (list === undefined || list.items.length < 2) continue;
    const behind = matchAt(
      seq(
        gap(3, (each) => each.kind === 'value' || isSign(each, ',', ';') || each.kind === 'close'),
        is('oneOf', 'either'),
      ),
      tokens,
      list.to,
    );
    if (behind === undefined || list.items.some((item) => isProse(item.value))) continue;
    if (/^(?:one|any|either)\b/iu.test(tokens[behind.to - 1]?.text ?? '')) continue;
    return listed(list.items, several, 4.5, at, behind.to);
  }
  return undefined;
}

/** "`kind` = `a` or `b`": what another thing is compared with. */
function isAssigned(tokens: readonly Token[], at: number, items: ItemList['items']): boolean {
  const [first, second] = items;
  return isSign(tokens[at - 1], '=') || (isSign(first?.gloss[0], '=') && second?.gloss.length === 0);
}
