import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Change } from '../../model/change.js';
import { describeChange } from '../../diff/phrases.js';
import { rules, type Level } from '../../diff/rules.js';
import { isBreaking, suggestVersion } from '../../diff/suggest-version.js';
import { plainLine, type Paint } from './paint.js';

/** Returns the changes for people: those of the client, then each operation with its own, and the version to give it. */
export function printChanges(changes: readonly Change[], paint: Paint, complete: boolean): string {
  const version = suggestVersion(changes);
  if (version === 'none')
    return complete ? 'Nothing changed for callers.\n' : 'Nothing is known to have changed for callers.\n';
  const groups = [...groupChanges(changes)].map(([title, some]) => {
    const lines = some.map((change) => `  ${printLevel(change, paint)} ${describeChange(change, plainLine)}`);
    return [paint('bold', title), ...lines].join('\n');
  });
  return `${groups.join('\n\n')}\n\nSuggested version: ${version}\n`;
}

function groupChanges(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const title =
      'operation' in change
        ? `${change.operation.name}  ${change.operation.item.map(plainLine).join(' › ')}`
        : 'the client';
    const group = groups.get(title);
    if (group) group.push(change);
    else groups.set(title, [change]);
  }
  return groups;
}

const labels: Readonly<Record<Level, string>> = { major: 'breaking', minor: 'minor   ', patch: 'patch   ' };

function printLevel({ kind }: Change, paint: Paint): string {
  const { level } = rules[kind];
  return paint(level === 'major' ? 'red' : level === 'minor' ? 'green' : 'dim', labels[level]);
}

/** Returns the changes for other programs, each with what it means and in words. */
export function describeChanges(changes: readonly Change[], missed: readonly Diagnostic[]) {
  return {
    version: suggestVersion(changes),
    breaking: changes.some(isBreaking),
    complete: missed.length === 0,
    changes: changes.map((change) => ({
      ...change,
      level: rules[change.kind].level,
      breaking: isBreaking(change),
      message: describeChange(change, (words) => words),
    })),
    missed: missed.map(({ message, location }) => ({ message, location })),
  };
}
