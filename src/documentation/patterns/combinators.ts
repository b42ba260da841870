import type { Meaning } from '../../language/language.js';
import { means, type Token } from '../read/token.js';

/** Where the parts of a match stand: from the first token to the one behind the last. */
export type Captures = ReadonlyMap<string, Span>;

/** Some tokens of a sentence, from one to the one before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a pattern found. */
export interface Match extends Span {
  readonly captures: Captures;
}

interface Scan {
  readonly tokens: readonly Token[];
  readonly captures: Map<string, Span>;
  /** Tells whether some tokens may stand for a value. */
  readonly accepts: (span: Span) => boolean;
}

/**
 * One step of a pattern: tries to match at a place and hands each place where it may end to `go`, until that says yes.
 * Patterns are made of steps, which stand for meanings, and so for the words of all languages.
 */
export interface Step {
  (scan: Scan, at: number, go: (next: number) => boolean): boolean;
  /** Of a step that matches one token: whether it matches. Most fail here, and need no place to go on. */
  readonly one?: OneToken;
}

type OneToken = (tokens: readonly Token[], at: number) => boolean;

function single(one: OneToken): Step {
  const step = ({ tokens }: Scan, at: number, go: (next: number) => boolean): boolean =>
    one(tokens, at) && go(at + 1);
  return Object.assign(step, { one });
}

/** Matches a token that a test accepts. */
export function token(test: (token: Token, at: number, tokens: readonly Token[]) => boolean): Step {
  return single((tokens, at) => {
    const each = tokens[at];
    return each !== undefined && test(each, at, tokens);
  });
}

/** Matches a word with one of some meanings. */
export function is(...meanings: readonly Meaning[]): Step {
  const [only, another] = meanings;
  return only === undefined || another !== undefined
    ? single((tokens, at) => means(tokens[at], ...meanings))
    : single((tokens, at) => tokens[at]?.meanings.has(only) === true);
}

/** Matches one of some signs, brackets or marks. */
export function sign(...signs: readonly string[]): Step {
  return token((each) => each.kind !== 'word' && each.kind !== 'value' && signs.includes(each.text));
}

/** Matches steps one behind the other. */
export function seq(...steps: readonly Step[]): Step {
  return steps.reduceRight(before);
}

function before(rest: Step, step: Step): Step {
  const { one } = step;
  return one === undefined
    ? (scan, at, go) => step(scan, at, (end) => rest(scan, end, go))
    : (scan, at, go) => one(scan.tokens, at) && rest(scan, at + 1, go);
}

/** Matches the first of some steps that lets the rest match. */
export function alt(...steps: readonly Step[]): Step {
  const ones = steps.flatMap(({ one }) => one ?? []);
  if (ones.length === steps.length) return single((tokens, at) => ones.some((one) => one(tokens, at)));
  return (scan, at, go) => {
    for (const step of steps) if (step(scan, at, go)) return true;
    return false;
  };
}

/** Matches a step, or nothing. */
export function opt(step: Step): Step {
  return (scan, at, go) => step(scan, at, go) || go(at);
}

/** Matches a step as often as it stands there, up to a number. */
export function many(step: Step, most = 8, least = 0): Step {
  return (scan, at, go) => {
    const next = (count: number, from: number): boolean =>
      (count < most && step(scan, from, (end) => end > from && next(count + 1, end))) ||
      (count >= least && go(from));
    return next(0, at);
  };
}

/** Matches a few tokens, as few as possible, none of which is excluded. */
export function gap(most: number, without: (token: Token) => boolean = () => false): Step {
  return ({ tokens }, at, go) => {
    for (let next = at; next <= at + most; next += 1) {
      if (go(next)) return true;
      const each = tokens[next];
      if (each === undefined || without(each)) return false;
    }
    return false;
  };
}

/** Matches a step and remembers where. */
export function capture(name: string, step: Step): Step {
  return (scan, at, go) =>
    step(scan, at, (end) => {
      const before = scan.captures.get(name);
      scan.captures.set(name, { from: at, to: end });
      if (go(end)) return true;
      if (before === undefined) scan.captures.delete(name);
      else scan.captures.set(name, before);
      return false;
    });
}

/** Matches nothing, where the tokens of a part may stand for a value. */
export function accepted(name: string): Step {
  return ({ captures, accepts }, at, go) => {
    const span = captures.get(name);
    return span !== undefined && accepts(span) && go(at);
  };
}

/** Matches nothing, where a step would not match. */
export function unless(step: Step): Step {
  return (scan, at, go) => !step({ ...scan, captures: new Map() }, at, () => true) && go(at);
}

/** Matches nothing, at the start of the sentence or behind what begins a part of it. */
export const start: Step = ({ tokens }, at, go) => {
  const before = tokens[at - 1];
  return (before === undefined || isEdge(before)) && go(at);
};

/** Matches nothing, at the end of the sentence or before what ends a part of it. */
export const stop: Step = ({ tokens }, at, go) => {
  const next = tokens[at];
  return (next === undefined || isEdge(next)) && go(at);
};

/** Tells whether a token separates parts of a sentence. */
export function isEdge({ kind, text }: Token): boolean {
  return kind !== 'word' && kind !== 'value' && kind !== 'number' && !/^[&/%+*~=']$/u.test(text);
}

const all: (span: Span) => boolean = () => true;

/** Returns all places where a step may end, the first ones first. */
export function endsOf(step: Step, tokens: readonly Token[], at: number): readonly number[] {
  const ends = new Set<number>();
  step({ tokens, captures: new Map(), accepts: all }, at, (end) => {
    ends.add(end);
    return false;
  });
  return [...ends];
}

/** Returns the first match of a step in a sentence. */
export function find(step: Step, tokens: readonly Token[], first = 0, accepts = all): Match | undefined {
  const scan: Scan = { tokens, captures: new Map(), accepts };
  for (let at = first; at < tokens.length; at += 1) {
    const found = matchHere(step, scan, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the match of a step at a place. */
export function matchAt(step: Step, tokens: readonly Token[], at: number, accepts = all): Match | undefined {
  return matchHere(step, { tokens, captures: new Map(), accepts }, at);
}

/** A step that does not match leaves no captures behind, so that one scan serves all places of a sentence. */
function matchHere(step: Step, scan: Scan, at: number): Match | undefined {
  let to = -1;
  const found = step(scan, at, (end) => {
    to = end;
    return true;
  });
  return found ? { from: at, to, captures: scan.captures } : undefined;
}
