import type { Change, ChangeKind, JudgedChange, Level, Severities } from '../model/change.js';
import { rules } from './rules/rules.js';

/** Returns the changes with what each asks for: as its rule says, or as settings do, which may leave it out. */
export function judgeChanges(
  changes: readonly Change[],
  severities: Severities = new Map(),
): readonly JudgedChange[] {
  return changes.flatMap((change) => {
    const rule = rules[change.kind];
    const level = severities.get(change.kind) ?? rule.level;
    const breaks = rule.level === 'major' ? { breaks: rule.breaks } : {};
    return level === 'none' ? [] : [{ ...change, level, ...breaks }];
  });
}

/** Returns what the changes ask of the next version number: the most that any of them asks for. */
export function suggestVersion(changes: readonly JudgedChange[]): Level | 'none' {
  const asked = new Set(changes.map(({ level }) => level));
  const order: readonly Level[] = ['major', 'minor', 'patch'];
  return order.find((level) => asked.has(level)) ?? 'none';
}

/** Returns whether the rule of a kind says that it breaks the code of callers, whatever settings say. */
export function isBreaking(kind: ChangeKind): boolean {
  return rules[kind].level === 'major';
}
