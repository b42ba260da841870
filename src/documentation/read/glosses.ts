import { unspaced } from '../../language/word-table.js';
import { isSign, means, type Token } from './token.js';

/** What separates entries; a word for or comes before the last one. */
export function separatorKind(tokens: readonly Token[], from: number, to: number): string {
  const separators = tokens.slice(from, to);
  if (separators.some((each) => means(each, 'or', 'and') || isOtherwise(each)))
    return separators.length > 1 && isSign(separators[0], ';') ? ';' : 'or';
  return separators[0]?.text ?? '';
}

/** Returns where the separator ends that begins at a place; the place itself where none does. */
export function separatorEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end < at + 3) {
    const each = tokens[end];
    if (
      each === undefined ||
      !(
        isSign(each, ',', ';', '|', '/', '&') ||
        (means(each, 'or', 'and') && !(end > at && means(tokens[end - 1], 'or', 'and'))) ||
        (end > at && isOtherwise(each))
      )
    )
      break;
    end += 1;
  }
  return end;
}

export function isOtherwise({ text }: Token): boolean {
  return /^(?:otherwise|else|sonst|sinon|altrimenti|anders|inaczej|иначе|інакше)$/iu.test(text);
}

/** Returns where the words about a marked value end: a bracket, or all up to the next separator before a value. */
export function markedGloss(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return at;
  if (first.kind === 'open' && first.spaced) {
    const close = closing(tokens, at);
    const more =
      close < tokens.length && isSign(tokens[close], '-', ':') ? markedGloss(tokens, close) : close;
    return more > close ? more : close;
  }
  if (first.kind === 'open' && (first.text === '(' || first.text === '[')) return closing(tokens, at);
  const opens = isSign(first, '=', ':', '-', '->') || (first.kind === 'word' && !means(first, 'or', 'and'));
  if (!opens) return at;
  for (let end = at + 1; end < tokens.length && end <= at + 30; end += 1) {
    const each = tokens[end];
    if (each === undefined || each.kind === 'close') return at;
    if (each.kind === 'open') {
      end = closing(tokens, end) - 1;
      continue;
    }
    const next = separatorEnd(tokens, end);
    if (next > end && tokens[next]?.kind === 'value') return end;
    if (each.kind === 'value' && !isSign(first, '=', ':', '-')) return at;
  }
  return isSign(first, '=', ':', '-', '->') ? lastGloss(tokens, at) : at;
}

/** The words about the last entry reach to the end of their part. */
export function lastGloss(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.kind !== 'close' && !isSign(tokens[end], ';', ',')) end += 1;
  return end;
}

/** Returns the place behind the bracket that closes the one at a place. */
export function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end += 1) {
    if (tokens[end]?.kind === 'open') depth += 1;
    if (tokens[end]?.kind === 'close') depth -= 1;
    if (depth === 0) return end + 1;
  }
  return tokens.length;
}

/** Returns where the words about a number end that is one of several: "1 to show it, 0 for none". */
export function numberGloss(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word' || means(first, 'or', 'and', 'unit', 'items', 'characters', 'per'))
    return bareGloss(tokens, at);
  for (let end = at + 1; end < tokens.length && end <= at + 14; end += 1) {
    const each = tokens[end];
    if (each === undefined || each.kind === 'close' || each.kind === 'number') return at;
    if (each.kind === 'open') {
      end = closing(tokens, end) - 1;
      continue;
    }
    const next = separatorEnd(tokens, end);
    if (next > end && tokens[next]?.kind === 'number') return end;
  }
  return at;
}

/** Returns where the words about a value without marks end: a bracket, or what follows `=` or `:` or a dash. */
export function bareGloss(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind === 'open') return first.text === '(' ? bareGloss(tokens, closing(tokens, at)) : at;
  if (
    !isSign(first, '=', ':', '->') &&
    !(isSign(first, '-') && (first?.spaced === true || unspaced.test(tokens[at + 1]?.text ?? ''))) &&
    !(first?.kind === 'word' && unspaced.test(first.text) && !means(first, 'or', 'and', 'oneOf', 'default'))
  )
    return at;
  let end = at + 1;
  while (end < tokens.length) {
    const each = tokens[end];
    if (each === undefined || each.kind === 'close' || isSign(each, ',', ';', '|')) break;
    if ((isSign(each, '/') && !isInWords(tokens, end)) || means(each, 'or')) break;
    end = each.kind === 'open' ? closing(tokens, end) : end + 1;
  }
  return end;
}

/** "1=Urban/dense, 2=Rural": the stroke between two words, and no sign between entries: those have values of their own. */
function isInWords(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.kind === 'word' && next?.kind === 'word' && !next.spaced && !isSign(after, '=', ':', '->');
}
