import type { ValuesClaim } from '../claims/claim.js';
import { isDatePattern } from '../read/code-like.js';
import type { Item } from '../read/item.js';
import type { ItemList } from '../read/items.js';
import { isSign, means, type Token } from '../read/token.js';
import { isTerm } from '../../language/terms.js';
import { isTypeName } from '../../language/type-words.js';
import { isNameLike, isOwn, type Speaker } from './subject.js';

/** What a pattern finds: values, how surely they are all there are, and the tokens that they rest on. */
export interface Listed extends ValuesClaim {
  /** The higher, the surer: values of this argument over options over a bare list. */
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** Words of sentences that are values, too, where a list is introduced: a column to sort by, a language, a direction. */
const either: ReadonlySet<string> = new Set([
  'id',
  'name',
  'date',
  'text',
  'list',
  'it',
  'up',
  'nama',
  'nombre',
  'nom',
  'nome',
  'naam',
  'nazwa',
  'имя',
  'имени',
  'data',
  'datum',
  'fecha',
  'tanggal',
  'дата',
  'дате',
]);

/** Tells words of sentences from values. */
export function isProse(value: string): boolean {
  return !either.has(value.toLowerCase()) && isWord(value);
}

/** Tells words of sentences from values where nothing introduces them: "name or id" is no list. */
export function isWord(value: string): boolean {
  const lower = value.toLowerCase();
  return lower !== 'up' && (isTerm(lower, 'prose') || /^(?:null|empty|blank|nothing)$/u.test(lower));
}

/** Tells what begins like a sentence, or is too long, from values. */
export function isSentence(value: string): boolean {
  return (
    /^(?:any|etc|others?|more|see|the|an?|your|this|it|for|in|as|by|with|to|used?|unless|please|returned)\s\S|^(?:etc|others|more|see|the|your|this)$|https?:|^\.+$|\s(?:of|as|an?|to|in|by|with|for)$/iu.test(
      value,
    ) || value.length > 48
  );
}

/** Returns the values of entries, if they are values at all: no formats of dates, no expressions, no types. */
export function listed(
  items: readonly Item[],
  several: boolean,
  rank: number,
  from: number,
  to: number,
): Listed | undefined {
  const values = [...new Set(items.map((item) => item.value.replace(/^[=:]\s*/u, '')))];
  if (values.length === 0 || values.length > 80 || values.some((value) => !isValue(value))) return undefined;
  // "(true, default)" says that one value is the default.
  if (values.length === 2 && values[1] === 'default') return undefined;
  if (values.every((value) => isDatePattern(value) || isDatePart(value))) return undefined;
  if (values.every((value) => characterKinds.test(value)) || (rank < 4 && speaksOfTypes(values)))
    return undefined;
  if (
    items.some(
      ({ value, gloss }) => /^-?\d/u.test(value) && gloss.some((each) => means(each, 'atMost', 'atLeast')),
    )
  )
    return undefined;
  const fallback = defaultOf(items);
  const apart = items.every((item) => item.quoted);
  return {
    values,
    several,
    rank,
    from,
    to,
    ...(apart ? { apart } : {}),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

/** No call, no URL or path, no range of codes, nothing cut short. */
function isValue(value: string): boolean {
  return (
    value !== '' &&
    value.length <= 60 &&
    !/[([{]\S*[)\]}]$|^https?:|^\w+\(|\.{3}|…|^\/\w|^[\w.-]+\/[\w.-]+\/[\w./-]+$/u.test(value) &&
    !/^(\p{L}+)\d+-\1\d+$/u.test(value)
  );
}

/** `YYYY`, `MM`: the letters of a date that were taken apart. */
function isDatePart(value: string): boolean {
  return /^(?:CC)?(?:YYYY|YY|MMM?|DDD?|HH|SS)$/iu.test(value);
}

const characterKinds = /^(?:integers|numbers|letters|digits|uppercase|lowercase|alphabets|alphanumeric)$/iu;

/** Types and kinds of characters ("letters, digits") describe values; a date, a text and what data are written in may be such. */
export function isTypeWord(value: string): boolean {
  if (/^(?:date|time|text|list|json|xml|csv|html|markdown|phone|email)$/iu.test(value)) return false;
  return isTypeName(value) || characterKinds.test(value);
}

/** "A boolean, number or string": types and no values, where half of the words are such. */
function speaksOfTypes(values: readonly string[]): boolean {
  if (values.every((value) => /^(?:true|false)$/iu.test(value))) return false;
  return values.filter((value) => isTypeWord(value)).length * 2 >= values.length;
}

/** "(default)", "this is the default", ". **Default**": the entry whose words say so, if only one does. */
function defaultOf(items: readonly Item[]): string | undefined {
  const marked = items.filter(({ gloss }) => {
    const at = gloss.findIndex((each) => means(each, 'default', 'byDefault'));
    if (at < 0) return false;
    const behind = gloss[at + 1];
    const before = gloss.slice(Math.max(0, at - 3), at);
    const open =
      before.some(
        (each) => means(each, 'be', 'this', 'article') || each.kind === 'open' || isSign(each, ',', '-'),
      ) ||
      at === 0 ||
      gloss[at - 1]?.kind === 'end';
    return (
      open &&
      !means(gloss[at - 1], 'not', 'sometimes', 'example') &&
      (behind === undefined ||
        !['word', 'value', 'number'].includes(behind.kind) ||
        means(behind, 'if', 'absent', 'thing') ||
        (gloss.length === at + 2 && isSign(gloss[at - 1], '-', ':', '='))) &&
      !isSign(behind, ':', '=')
    );
  });
  return marked.length === 1 ? marked[0]?.value : undefined;
}

/** Whether a list belongs to this argument: not samples, not what another one is where this is read. */
export function isForSelf(
  tokens: readonly Token[],
  from: number,
  list: ItemList,
  rank: number,
  speaker: Speaker,
): boolean {
  const before = tokens.slice(0, from);
  const lead = tokens.slice(from, list.from);
  if (lead.some((each) => means(each, 'example'))) return false;
  if (
    means(before.at(-1), 'not') ||
    means(before.at(-1), 'example') ||
    (means(before.at(-2), 'example') && rank < 4)
  )
    return false;
  if (rank < 4 && before.some((each) => means(each, 'example'))) return false;
  const open = lastIndex(
    before,
    (each) => isSign(each, ',', ';', ':') || each.kind === 'open' || each.kind === 'close',
  );
  const clause = before.slice(open + 1);
  if (rank < 4.9 && clause.some((each) => means(each, 'if'))) return false;
  const forOther = lead.findIndex((each) => means(each, 'for'));
  if (
    forOther >= 0 &&
    /^for$/iu.test(lead[forOther]?.text ?? '') &&
    !lead.slice(forOther + 1).some((each) => means(each, 'this', 'thing') || isOwn(each, speaker)) &&
    rank < 9 &&
    lead.slice(forOther + 1).some((each) => each.meanings.size === 0 && each.kind === 'word')
  )
    return false;
  if (list.items.some((item) => item.value === speaker.name)) return false;
  const named = [...clause, ...lead].filter((each) => isNameLike(each) && !isOwn(each, speaker));
  if (named.length > 0 && lead.some((each) => means(each, 'for', 'of')) && rank < 5) return false;
  const behind = tokens.slice(list.to, list.to + 4);
  const edge = behind.findIndex((each) => each.kind === 'sign' || each.kind === 'open');
  return !behind
    .slice(0, edge < 0 ? undefined : edge)
    .some((each) => /^(?:deprecated|removed)$/iu.test(each.text) || means(each, 'not'));
}

/** Returns the place of the last token that a test accepts, or -1. */
export function lastIndex(tokens: readonly Token[], test: (each: Token) => boolean): number {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const each = tokens[at];
    if (each !== undefined && test(each)) return at;
  }
  return -1;
}
