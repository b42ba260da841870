import type { Json } from '../model/json.js';
import { placeholderLength } from '../notation/mask-placeholders.js';
import { endOfString } from './json-text.js';

const marks = ['{', '}', '[', ']', ':', ','] as const;

/** One token of a JSON text with the comments around it. */
export interface JsonToken {
  /** A mark, `value` for a scalar, or the `end` of the text. */
  readonly kind: (typeof marks)[number] | 'value' | 'end';
  readonly value?: Json;
  /** The comments on the lines before it. */
  readonly leading: readonly string[];
  /** The comments behind it on its own line. */
  readonly trailing: readonly string[];
}

/** Most tokens have no comments: they share this. */
const none: readonly string[] = [];

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const comment = /\/\/[^\n]*|\/\*[^]*?\*\//y;

/** So many take a gigabyte: a text with more, some fifteen megabytes of small values, is taken for one without a structure. */
const mostTokens = 5_000_000;

/** Nor has a text a structure that holds a key or a value of more characters. */
const longestString = 32_000_000;

/**
 * Returns the tokens of a JSON text that may hold comments and bare `{{variables}}`; undefined where it is no JSON, or more
 * than can be held in memory.
 */
export function readTokens(text: string, most = mostTokens): readonly JsonToken[] | undefined {
  const tokens: JsonToken[] = [];
  let leading: string[] | undefined;
  let trailing: string[] | undefined;
  let last: { trailing: readonly string[] } | undefined;
  let at = 0;
  let sameLine = false;
  for (;;) {
    const start = skipSpace(text, at);
    if (sameLine && text.slice(at, start).includes('\n')) sameLine = false;
    at = start;
    if (at === text.length) break;
    const note = text[at] === '/' ? matchAt(comment, text, at) : undefined;
    if (note !== undefined) {
      if (sameLine && last) last.trailing = trailing ??= [];
      const beside = sameLine ? trailing : (leading ??= []);
      beside?.push(commentText(note));
      at += note.length;
      continue;
    }
    const found = readToken(text, at);
    if (!found || tokens.length === most) return undefined;
    const { kind, value, length } = found;
    const comments = { leading: leading ?? none, trailing: none };
    const token = value ? { kind, value, ...comments } : { kind, ...comments };
    tokens.push(token);
    last = token;
    leading = undefined;
    trailing = undefined;
    sameLine = true;
    at += length;
  }
  tokens.push({ kind: 'end', leading: leading ?? none, trailing: none });
  return tokens;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (' \n\t\r'.includes(text[at] ?? '-')) at += 1;
  return at;
}

interface FoundToken {
  readonly kind: JsonToken['kind'];
  readonly value?: Json;
  readonly length: number;
}

function readToken(text: string, at: number): FoundToken | undefined {
  const first = text[at];
  if (first === '"') return readString(text, at);
  const bare = first === '{' ? placeholderLength(text, at) : undefined;
  if (bare !== undefined) return readBare(text.slice(at, at + bare));
  const mark = marks.find((kind) => kind === first);
  if (mark) return { kind: mark, length: 1 };
  const digits = matchAt(number, text, at);
  if (digits !== undefined) return scalar({ kind: 'number', text: digits }, digits);
  const literal = matchAt(word, text, at);
  if (literal === undefined) return undefined;
  return scalar(
    literal === 'null' ? { kind: 'null' } : { kind: 'boolean', value: literal === 'true' },
    literal,
  );
}

function readBare(source: string): FoundToken {
  return scalar({ kind: 'string', value: source, unquoted: true }, source);
}

function readString(text: string, start: number): FoundToken | undefined {
  const end = endOfString(text, start);
  if (end - start > longestString) return undefined;
  const source = text.slice(start, end);
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'string' ? scalar({ kind: 'string', value }, source) : undefined;
  } catch {
    return undefined;
  }
}

function scalar(value: Json, source: string): FoundToken {
  return { kind: 'value', value, length: source.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** A comment's text without its marks, nor the stars in front of a block's lines. */
function commentText(source: string): string {
  if (source.startsWith('//')) return source.slice(2).replace(/^\/+/, '').trim();
  const lines = source.slice(2, -2).split('\n');
  return lines
    .map((line) => line.trim().replace(/^\*+ ?/, ''))
    .join('\n')
    .trim();
}
