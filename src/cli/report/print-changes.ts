import type { JudgedChange, Level } from '../../model/change.js';
import { describeChange } from '../../diff/describe-change.js';
import { suggestVersion } from '../../diff/judge-changes.js';
import { plainLine, type Paint } from './paint.js';

/** Returns the changes for people: those of the client, then each operation with its own, and the version to give it. */
export function printChanges(changes: readonly JudgedChange[], paint: Paint, complete: boolean): string {
  const version = suggestVersion(changes);
  if (version === 'none')
    return complete ? 'Nothing changed for callers.\n' : 'Nothing is known to have changed for callers.\n';
  const groups = [...groupChanges(changes)].map(([title, some]) => {
    const lines = some.map((change) => `  ${printLevel(change, paint)} ${describeChange(change, plainLine)}`);
    return [paint('bold', title), ...lines].join('\n');
  });
  return `${groups.join('\n\n')}\n\nSuggested version: ${version}\n`;
}

function groupChanges(changes: readonly JudgedChange[]): ReadonlyMap<string, readonly JudgedChange[]> {
  const groups = new Map<string, JudgedChange[]>();
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

function printLevel({ level }: JudgedChange, paint: Paint): string {
  return paint(level === 'major' ? 'red' : level === 'minor' ? 'green' : 'dim', labels[level]);
}
