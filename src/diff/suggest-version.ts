import type { Change } from '../model/change.js';
import { rules, type Level } from './rules.js';

/** Returns what the changes ask of the next version number: the most that any of them asks for. */
export function suggestVersion(changes: readonly Change[]): Level | 'none' {
  const levels = new Set(changes.map(({ kind }) => rules[kind].level));
  const order: readonly Level[] = ['major', 'minor', 'patch'];
  return order.find((level) => levels.has(level)) ?? 'none';
}

/** Returns whether a change breaks the code of callers. */
export function isBreaking({ kind }: Change): boolean {
  return rules[kind].level === 'major';
}
