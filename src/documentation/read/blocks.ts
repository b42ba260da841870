import { isCodeLike } from './code-like.js';
import { glued } from './glued.js';
import type { Item } from './item.js';
import { textOf } from './items.js';
import { isSign, means, type Token } from './token.js';
import { isCode, turned } from './turned.js';

/** Entries below one another, each on a line of its own, and the words before them. */
export interface BlockList {
  readonly items: readonly Item[];
  /** The line before the first entry, empty where there is none. */
  readonly intro: readonly Token[];
  readonly bullets: boolean;
  /** The place of the first token and of the one behind the last. */
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly tokens: readonly Token[];
  readonly bullet: boolean;
  readonly from: number;
}

/** Returns the lists of a text whose entries stand on lines: bullets, plain lines, paragraphs. Their likeness is the evidence. */
export function blockLists(tokens: readonly Token[]): readonly BlockList[] {
  const lines = linesOf(tokens);
  const lists: BlockList[] = [];
  for (let at = 0; at < lines.length;) {
    const list = listAt(lines, at);
    if (list !== undefined) lists.push(list.found);
    at = list?.next ?? at + 1;
  }
  return lists;
}

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let bullet = false;
  for (let at = 0; at <= tokens.length; at += 1) {
    const each = tokens[at];
    if (each !== undefined && each.kind !== 'break') continue;
    if (at > from) lines.push({ tokens: tokens.slice(from, at), bullet, from });
    from = at + 1;
    bullet = each?.bullet === true;
  }
  return lines;
}

function listAt(lines: readonly Line[], first: number): { found: BlockList; next: number } | undefined {
  const head = lines[first];
  if (head === undefined) return undefined;
  const items: Item[] = [];
  let at = first;
  let last = head;
  let apart = false;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.bullet !== head.bullet) {
      apart = head.bullet && items.length > 0;
      if (apart) continue;
      break;
    }
    const item = readItemLine(line.tokens);
    if (item === undefined && isNothing(line.tokens)) continue;
    if (item === undefined) {
      if (items.length > 0 && !line.bullet && isContinued(line, items)) continue;
      break;
    }
    items.push(item);
    last = line;
    apart = false;
  }
  const broken = head.bullet && !apart && at < lines.length && lines[at]?.bullet === true;
  if (items.length < 2 || broken || !isUniform(items)) return undefined;
  const intro = lines[first - 1]?.tokens ?? [];
  return {
    found: {
      items: turned(items),
      intro,
      bullets: head.bullet,
      from: head.from,
      to: last.from + last.tokens.length,
    },
    next: Math.max(at, first + 1),
  };
}

/** "null or empty string - …", "'' - nothing": a line about no value, among others. */
function isNothing([first, second]: readonly Token[]): boolean {
  if (isSign(first, '-') || first === undefined) return true;
  return /^(?:null|empty)$/iu.test(first.text) && (means(second, 'or') || isSign(second, '-', ':', '='));
}

/** A wrapped line goes on with what is said of an entry. */
function isContinued({ tokens }: Line, items: readonly Item[]): boolean {
  return (
    (items.at(-1)?.gloss.length ?? 0) > 0 &&
    /^\p{Ll}/u.test(tokens[0]?.text ?? '') &&
    tokens[0]?.kind === 'word'
  );
}

/** Entries are alike: all marked, or none; all with words about them, or few. */
function isUniform(items: readonly Item[]): boolean {
  const marked = items.filter((item) => item.marked).length;
  if (marked === items.length || items.every((item) => !/\s/u.test(item.value))) return true;
  return items.every((item) => item.gloss.length === 0) || marked === 0;
}

/** Reads a line as an entry: a value, then nothing, a separator, a bracket, a full stop or, where it is marked, words. */
export function readItemLine(tokens: readonly Token[]): Item | undefined {
  const first = tokens[0];
  if (first === undefined || isLabel(tokens)) return undefined;
  if (isSign(tokens.at(-1), ':')) return glued(tokens, 0) === tokens.length - 1 ? named(first) : undefined;
  const code = codeBehind(tokens);
  if (code !== undefined) return code;
  if (first.kind === 'value') {
    const gloss = tokens.slice(1);
    const next = gloss[0];
    if (next?.kind === 'open' && !next.spaced) return undefined;
    if (/^[\w.-]+\s*\/\s*[\w.-]+$/u.test(first.text) && /\s/u.test(first.text)) return undefined;
    const another = isSign(next, ',', '/', '|') || means(next, 'or', 'and');
    if (another && gloss.slice(1, 3).some((each) => each.kind === 'value')) return undefined;
    return { value: first.text, marked: true, gloss };
  }
  if (first.kind !== 'word' && first.kind !== 'number') return undefined;
  const run = glued(tokens, 0);
  const end = run < tokens.length && isGloss(tokens[run]) ? run : shortEnd(tokens);
  if (end === undefined) return undefined;
  const gloss = tokens.slice(end);
  const value = textOf(tokens, 0, end);
  if (gloss[0]?.kind === 'open' && !gloss[0].spaced) return undefined;
  return { value, marked: isCodeLike(value) || first.kind === 'number', gloss };
}

/** `fetchAll:` on a line of its own: what it does stands below. */
function named({ text, kind }: Token): Item | undefined {
  return kind === 'value' || isCodeLike(text) ? { value: text, marked: true, gloss: [] } : undefined;
}

/** "Energetic electrons (AE9)": the words of a line, and its value in brackets at the end. */
function codeBehind(tokens: readonly Token[]): Item | undefined {
  const [open, code, close] = tokens.slice(-3);
  if (open?.kind !== 'open' || close?.kind !== 'close' || code === undefined || tokens.length < 4)
    return undefined;
  if (tokens[0]?.kind !== 'word' || !isCode(code) || code.kind === 'number' || isCode(tokens[0]))
    return undefined;
  if (tokens.slice(0, -3).some((each) => each.kind !== 'word' && each.kind !== 'sign')) return undefined;
  return { value: code.text, marked: true, gloss: tokens.slice(0, -3) };
}

/** "Default: info" stands below a list and is no entry of it. */
function isLabel([first, second]: readonly Token[]): boolean {
  // `ACCEPTED: …` is a constant among others.
  if (means(first, 'allowed') && /^\p{Lu}{4,}$/u.test(first?.text ?? '')) return false;
  return (
    means(
      first,
      'default',
      'byDefault',
      'example',
      'allowed',
      'atMost',
      'atLeast',
      'label',
      'required',
      'optional',
    ) &&
    (second === undefined || isSign(second, ':', '='))
  );
}

function isGloss(each: Token | undefined): boolean {
  return (
    isSign(each, ':', '=', '->', ',', ';') ||
    (isSign(each, '-') && each?.spaced === true) ||
    each?.kind === 'open' ||
    each?.kind === 'end'
  );
}

/** A value of up to three words fills its line, or stands before a separator. */
function shortEnd(tokens: readonly Token[]): number | undefined {
  let end = 0;
  while (end < tokens.length && end < 4) {
    const each = tokens[end];
    if (each === undefined || (each.kind !== 'word' && each.kind !== 'number')) break;
    end = glued(tokens, end);
  }
  const next = tokens[end];
  if (end === 0 || end > 4) return undefined;
  if (next === undefined || isSign(next, ',', ';')) return end;
  return isGloss(next) && next.kind !== 'end' && !isSign(next, ',', ';') && end <= 3 ? end : undefined;
}
