import { none } from './lexing.js';
import { isSign, means, type Token } from './token.js';

/**
 * "One of 100,200,500" lists three numbers: behind words for a list, groups of three digits that go up or down are
 * entries, where no word behind them says what there are so many of.
 */
export function splitNumbers(tokens: readonly Token[], text: string): readonly Token[] {
  if (!/\d{3},\d{3}/u.test(text)) return tokens;
  return tokens.flatMap((each, at) => {
    const parts = each.kind === 'number' ? text.slice(each.start, each.end).split(',') : [];
    return parts.length > 1 && isList(parts) && isIntroduced(tokens, at) ? split(each, parts) : [each];
  });
}

function isList(parts: readonly string[]): boolean {
  const numbers = parts.map(Number);
  const rises = numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? 0));
  const falls = numbers.every((each, at) => at === 0 || each < (numbers[at - 1] ?? 0));
  return parts.every((part) => /^\d{3}$/u.test(part)) && (rises || falls);
}

function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'word' || next?.kind === 'number') return false;
  const lead = tokens.slice(Math.max(0, at - 4), at);
  const from = lead.findLastIndex((each) => means(each, 'oneOf', 'enum', 'allowed', 'values', 'choose'));
  return (
    from >= 0 &&
    lead
      .slice(from + 1)
      .every((each) => isSign(each, ':', '-', '=') || each.kind === 'open' || each.meanings.size > 0) &&
    !lead.some((each) => means(each, 'atMost', 'atLeast', 'default', 'example'))
  );
}

function split(token: Token, parts: readonly string[]): readonly Token[] {
  const tokens: Token[] = [];
  let start = token.start;
  for (const part of parts) {
    if (tokens.length > 0)
      tokens.push({
        ...token,
        kind: 'sign',
        text: ',',
        start: start - 1,
        end: start,
        spaced: false,
        meanings: none,
      });
    const spaced = tokens.length === 0 && token.spaced;
    tokens.push({ ...token, text: String(Number(part)), start, end: start + part.length, spaced });
    start += part.length + 1;
  }
  return tokens;
}
