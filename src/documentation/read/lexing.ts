import type { Meaning } from '../../language/language.js';
import type { Token } from './token.js';

/** A token that means nothing. */
export const none: ReadonlySet<Meaning> = new Set();

/** What is read of a text, and where the reading stands. */
export interface Lexing {
  readonly text: string;
  readonly tokens: Token[];
  at: number;
  readonly end: number;
  readonly emphasis: boolean;
  /** Reads a part of the text by itself: what stands between marks. */
  readonly readPart: (start: number, end: number, emphasis: boolean) => void;
}

/** Returns the match of a sticky pattern at a place. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const space = /\s/u;

/** Returns a token without meanings. */
export function tokenOf(
  { text, emphasis }: Lexing,
  kind: Token['kind'],
  said: string,
  start: number,
  end: number,
  more: Partial<Token> = {},
): Token {
  const before = text.charAt(start - 1);
  const spaced = before === ' ' || start === 0 || space.test(before);
  return { kind, text: said, start, end, meanings: none, spaced, emphasis, ...more };
}

/** Adds a token at the place of the reading, and goes on behind it. */
export function push(
  state: Lexing,
  kind: Token['kind'],
  said: string,
  length = said.length,
  more: Partial<Token> = {},
): true {
  state.tokens.push(tokenOf(state, kind, said, state.at, state.at + length, more));
  state.at += length;
  return true;
}
