import type { Meaning } from '../../language/language.js';
import { findRun } from '../../language/lexicon.js';
import { unspaced } from '../../language/word-table.js';
import { match, push, type Lexing } from './lexing.js';

const compares = /<=|>=|=<|≤|≥|=>|->|→|⇒|⇔|==|\|\||&&|\.\.\.?|…/uy;

const dates =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?\S*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\/\d{1,2}\/\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d+(?:\.\d+){2,}|\d{4}-\d{2}(?![-\d])/uy;

const units =
  'milliseconds|seconds|minutes|hours|days|ms|sec|secs|s|min|mins|h|hr|hrs|d|px|pt|em|kb|mb|gb|km|kg|cm|mm|m|g|%|chars?|characters|x';

/** Reads a word, a number, a bracket or a sign. */
export function readPlain(state: Lexing): boolean {
  const { text, at } = state;
  const compare = match(compares, text, at)?.[0];
  if (compare !== undefined) return readCompare(state, compare);
  if (/[\d-]/u.test(text.charAt(at)) && readNumber(state)) return true;
  if (unspaced.test(text.charAt(at))) return readRun(state);
  return readWord(state) || readSign(state);
}

const plainCompare: Readonly<Record<string, string>> = {
  '≤': '<=',
  '=<': '<=',
  '≥': '>=',
  '→': '->',
  '⇒': '->',
  '=>': '->',
  '==': '=',
  '||': '|',
  '&&': '&',
  '…': '...',
};

function readCompare(state: Lexing, said: string): true {
  const plain = plainCompare[said] ?? said;
  const meaning: Meaning | undefined = plain === '<=' ? 'atMost' : plain === '>=' ? 'atLeast' : undefined;
  return push(
    state,
    'sign',
    plain,
    said.length,
    meaning === undefined ? {} : { meanings: new Set([meaning]) },
  );
}

const unitBehind = new RegExp(String.raw`(?:${units})(?![\p{L}\p{N}_])`, 'iuy');

function readNumber(state: Lexing): boolean {
  const { text, at } = state;
  const before = text.charAt(at - 1);
  const date = match(dates, text, at)?.[0];
  if (date !== undefined && !/[\p{L}\p{N}_]/u.test(before)) return push(state, 'word', date);
  if (text.charAt(at) === '-' && /[\p{L}\p{N}_)\]]/u.test(before)) return false;
  const found = match(digits, text, at)?.[0];
  if (found === undefined || (/[\p{L}_]/u.test(before) && !unspaced.test(before))) return false;
  const behind = text.charAt(at + found.length);
  const word = /[\p{L}_]/u.test(behind) && !unspaced.test(behind);
  if (word && match(unitBehind, text, at + found.length) === undefined) return false;
  if (/^-?0\d/u.test(found)) return push(state, 'word', found);
  const value = Number(found.replaceAll(',', ''));
  return push(state, 'number', String(value), found.length);
}

const digits = /-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)|\d+(?:\.\d+)?)/uy;

function readRun(state: Lexing): true {
  const { text, at, end } = state;
  const known = findRun(text, at);
  if (known !== undefined)
    return push(state, 'word', text.slice(at, at + known.length), known.length, { meanings: known.meanings });
  let next = at + 1;
  while (next < end && unspaced.test(text.charAt(next)) && findRun(text, next) === undefined) next += 1;
  return push(state, 'word', text.slice(at, next));
}

const letter = String.raw`(?!${unspaced.source})[\p{L}\p{M}\p{N}_$@#]`;

const words = new RegExp(
  String.raw`(?:e\.\s?g|i\.\s?e|z\.\s?b|p\.\s?e[jx]|p\.\s?es|b\.v|d\.h|т\.\s?е)(?:\.|(?![\p{L}]))|${letter}(?:${letter}|[-.](?=${letter})|\*(?=\w)|(?<=\p{Script=Cyrillic})['’ʼ](?=\p{Script=Cyrillic})|['’](?=(?:t|s|re|ve|ll|d|m)(?![\p{L}])))*`,
  'iuy',
);

const abbreviations =
  /^(?:max|min|approx|opt|eg|ie|def|req|mand|ex|ej|es|bzw|bspw|bijv|bv|np|maks|макс|мин|мін|симв|напр|умолч|chars?|örn|ör|mis|cth|máx|mín|ca|vs|incl|cf|resp|tzn|tj)$/iu;

function readWord(state: Lexing): boolean {
  const { text, at } = state;
  const found = match(words, text, at)?.[0];
  if (found === undefined) return false;
  let length = found.length;
  if (abbreviations.test(found) && /^\.(?!\s+\p{Lu})/u.test(text.slice(at + length, at + length + 12)))
    length += 1;
  const elided =
    /^[ldnsjcm]$|^(?:qu|lorsqu|puisqu|jusqu|dell|all|nell|un|sull|dall)$/iu.test(found) &&
    /^['’]\p{L}/u.test(text.slice(at + length, at + length + 2));
  if (elided) return push(state, 'word', `${found}'`, length + 1);
  return push(state, 'word', found, length);
}

function readSign(state: Lexing): boolean {
  const sign = state.text.charAt(state.at);
  if ('([{<'.includes(sign)) return push(state, 'open', sign);
  if (')]}>'.includes(sign)) return push(state, 'close', sign);
  if ('.!?。'.includes(sign)) return push(state, 'end', sign);
  if (/['’`"“”]/u.test(sign)) return false;
  return push(state, 'sign', sign === '–' ? '-' : sign);
}
