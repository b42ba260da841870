import { findDoubtful, findWords } from '../../language/lexicon.js';
import { isSign, type Token } from './token.js';
import { none } from './lexing.js';

/** Gives words their meanings, and makes one token of words that mean something together. */
export function joinWords(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const each = tokens[at];
    if (each === undefined) break;
    const entry =
      each.kind === 'word' && each.meanings.size === 0 ? findWords(wordsFrom(tokens, at)) : undefined;
    const last = entry === undefined ? each : (tokens[at + entry.length - 1] ?? each);
    if (entry === undefined) joined.push(each);
    else if (last === each) joined.push({ ...each, meanings: entry.meanings });
    else
      joined.push({
        ...each,
        text: tokens
          .slice(at, at + entry.length)
          .map((part) => part.text)
          .join(' '),
        end: last.end,
        meanings: entry.meanings,
      });
    at += entry?.length ?? 1;
  }
  return joined;
}

/** Settles what depends on the text around: words of two languages, and a quotation mark that somebody forgot. */
export function settleWords(tokens: readonly Token[], text: string): readonly Token[] {
  let words: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> =>
    (words ??= new Set(tokens.flatMap((each) => each.text.toLowerCase().split(' '))));
  return tokens.map((each, at) => {
    if (each.kind !== 'word') return each;
    if (isHalfQuoted(tokens, at, text)) return { ...each, kind: 'value', quote: 'quote', meanings: none };
    if (isInitials(tokens, at) || isNormal(tokens, at)) return { ...each, meanings: none };
    const meaning = isBetweenValues(tokens, at) ? 'or' : findDoubtful(each.text, all);
    return meaning === undefined ? each : { ...each, meanings: new Set([...each.meanings, meaning]) };
  });
}

/** "`op` of `af`": the Dutch word for or, between values that begin the text. */
function isBetweenValues(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    tokens[at]?.text === 'of' &&
    tokens[0]?.kind === 'value' &&
    (before?.kind === 'value' || before?.kind === 'close') &&
    next?.kind === 'value'
  );
}

/** `O`, `ES`, `CE` in capitals are codes and no small words, unless all around is written so. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const each = tokens[at];
  if (
    each === undefined ||
    each.text.length > 4 ||
    !/^\p{Lu}{1,2}$/u.test(each.text) ||
    /^(?:OR|IF|BE|IS|NO|OU)$/u.test(each.text)
  )
    return false;
  if (tokens[at - 1]?.kind === 'number') return false;
  const starts = at === 0 || tokens[at - 1]?.kind === 'end' || tokens[at - 1]?.kind === 'break';
  if (starts && each.text.length === 1 && ['word', 'value'].includes(tokens[at + 1]?.kind ?? ''))
    return false;
  return ![tokens[at - 1], tokens[at + 1]].some((near) => /^\p{Lu}{3,}$/u.test(near?.text ?? ''));
}

/** "The ISO 3166 standard", "standard notation": no German word for a default, which is a noun and begins so. */
function isNormal(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'standard' || isSign(tokens[at + 1], ':', '=')) return false;
  const before = tokens[at - 1];
  return ['word', 'number', 'value'].includes(before?.kind ?? '') && before?.text !== 'is';
}

/** 'a', 'b', c': the list goes on, with one of its marks missing. */
function isHalfQuoted(tokens: readonly Token[], at: number, text: string): boolean {
  const each = tokens[at];
  const [before, separator] = [tokens[at - 2], tokens[at - 1]];
  if (
    each === undefined ||
    before?.quote !== 'quote' ||
    !(separator?.kind === 'sign' || separator?.meanings.has('or') === true)
  )
    return false;
  return /['"’”]/u.test(text.charAt(each.end)) !== /['"‘“]/u.test(text.charAt(each.start - 1));
}

function wordsFrom(tokens: readonly Token[], at: number): (ahead: number) => string | undefined {
  return (ahead) => {
    const each = tokens[at + ahead];
    return each?.kind === 'word' ? each.text : undefined;
  };
}
