import type { Breakage, Level } from '../../model/change.js';

/** What is said of one kind of change: on its page, and of each change. */
export type Rule = BreakingRule | QuietRule;

interface RuleWords {
  /** What changed, for docs/diff.md. */
  readonly title: string;
  /** Why it is of this level. */
  readonly reason: string;
  /** What is said of one change: `{place}`, `{from}`, `{to}` and `{name}` are words of the collection. */
  readonly phrase: string;
}

interface BreakingRule extends RuleWords {
  readonly level: 'major';
  /** Whether the compiler sees it, or only the API does: calls compile, and are refused or mean something else. */
  readonly breaks: Breakage;
}

interface QuietRule extends RuleWords {
  readonly level: Exclude<Level, 'major'>;
}

/** Returns a rule for what the compiler refuses. */
export function breaking(title: string, reason: string, phrase: string): Rule {
  return { level: 'major', breaks: 'types', title, reason, phrase };
}

/** Returns a rule for what compiles and fails, or means something else. */
export function breakingByMeaning(title: string, reason: string, phrase: string): Rule {
  return { level: 'major', breaks: 'meaning', title, reason, phrase };
}

/** Returns a rule for what adds something, or asks for less. */
export function minor(title: string, reason: string, phrase: string): Rule {
  return { level: 'minor', title, reason, phrase };
}

/** Returns a rule for what callers need not know of. */
export function patch(title: string, reason: string, phrase: string): Rule {
  return { level: 'patch', title, reason, phrase };
}

export const sameCode = 'The code of callers stays the same; the new client does it.';
export const noLonger = 'Calls that were right no longer compile.';
export const allowed = 'Every call that was right still is.';
export const readable = 'Every answer can still be read as before.';
export const unreadable = 'Code that reads the answer no longer compiles.';
export const unsaid = 'Nothing says that it did not hold before.';
