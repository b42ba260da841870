import { means, type Token } from './token.js';
import { joinWords, settleWords } from './join-words.js';
import { readMarked } from './lex-marks.js';
import { readPlain } from './lex-plain.js';
import { splitNumbers } from './split-numbers.js';
import { match, none, tokenOf, type Lexing } from './lexing.js';
import { readTightList } from './tight-list.js';

/** Returns the tokens of clean markdown, in order. */
export function lex(text: string): readonly Token[] {
  const plain = plainSigns(text);
  const state = lexing(plain, [], 0, plain.length, false);
  const bullet = match(firstBullet, plain, 0);
  if (bullet !== undefined) {
    state.tokens.push(tokenOf(state, 'break', '\n', 0, bullet[0].length, { bullet: true }));
    state.at = bullet[0].length;
  }
  run(state);
  return withoutMeanings(splitNumbers(settleWords(joinWords(state.tokens), plain), plain));
}

/** "One of none,all,required": words in a list that a program wrote mean nothing but themselves. */
function withoutMeanings(tokens: readonly Token[]): readonly Token[] {
  const introductions = tokens.flatMap((each, at) => (means(each, 'oneOf', 'allowed', 'enum') ? [at] : []));
  const plain = new Set<Token>();
  for (const from of introductions) {
    for (let at = from + 1; at < from + 5; at += 1) {
      const to = readTightList(tokens, at)?.to ?? at;
      for (const each of tokens.slice(at, to)) plain.add(each);
      if (to > at) break;
    }
  }
  if (plain.size === 0) return tokens;
  return tokens.map((each) => (plain.has(each) ? { ...each, meanings: none } : each));
}

function lexing(text: string, tokens: Token[], at: number, end: number, emphasis: boolean): Lexing {
  const readPart = (start: number, last: number, bold: boolean): void => {
    run(lexing(text, tokens, start, last, bold));
  };
  return { text, tokens, at, end, emphasis, readPart };
}

/** Writes signs of other scripts as ASCII has them, one character for one, so that places stay. */
function plainSigns(text: string): string {
  return text.replaceAll(/[！-～\u3000、。〜\u00a0\u2009\u202f−–—―‐‑]/gu, (sign) => {
    if (sign === '、') return ',';
    if (sign === '。') return '。';
    if (sign === '〜' || sign === '～') return '~';
    if (/[−‐‑]/u.test(sign)) return '-';
    if (/[–—―]/u.test(sign)) return '–';
    if (/\s/u.test(sign)) return ' ';
    return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
  });
}

function run(state: Lexing): void {
  while (state.at < state.end) {
    const before = state.at;
    if (!(skipSpace(state) || readBreak(state) || readMarked(state) || readPlain(state)))
      state.at = before + 1;
  }
}

const spaces = /[^\S\n]+|\\(?=[!-/:-@[-`{-~])/uy;

function skipSpace(state: Lexing): boolean {
  const found = match(spaces, state.text, state.at);
  if (found === undefined) return false;
  state.at += found[0].length;
  return true;
}

const bullets = String.raw`(?:[-*+•·▪●‣∙◦–]|\d{1,2}[.)](?!\d))[^\S\n]+`;

const firstBullet = new RegExp(String.raw`\s*(?:${bullets})(?=\S)`, 'uy');

const lineBreak = new RegExp(String.raw`\s*\n[^\S\n]*(?:${bullets})?(?:\[[ x]\] )?`, 'uy');

function readBreak(state: Lexing): boolean {
  const { text, at } = state;
  if (text.charAt(at) !== '\n') return false;
  const found = match(lineBreak, text, at)?.[0] ?? '\n';
  const last = found.slice(found.lastIndexOf('\n') + 1);
  const bullet = last.trim() !== '';
  state.tokens.push(
    tokenOf(state, 'break', '\n', at, at + found.length, {
      ...(bullet ? { bullet: true } : {}),
      ...(/\n\s*\n/u.test(found) ? { paragraph: true } : {}),
    }),
  );
  state.at += found.length;
  return true;
}
