import type { JudgedChange, Level } from '../model/change.js';
import type { ObservedDifference } from '../model/observed-difference.js';
import { codeSpan } from './code-span.js';
import { describeChange } from './describe-change.js';
import { describeSeen } from './describe-seen.js';

const titles: Readonly<Record<Level, string>> = { major: 'Breaking', minor: 'Added', patch: 'Other changes' };
const levels: readonly Level[] = ['major', 'minor', 'patch'];

/**
 * Returns the changes as Markdown, what is breaking first, each in a line. All words of the collection stand in code
 * spans, where they are neither markup nor links.
 */
export function printMarkdown(changes: readonly JudgedChange[]): string {
  return levels
    .map((level) => ({ level, some: changes.filter((change) => change.level === level) }))
    .filter(({ some }) => some.length > 0)
    .map(({ level, some }) => `### ${titles[level]}\n\n${some.map(printLine).join('\n')}\n`)
    .join('\n');
}

function printLine(change: JudgedChange): string {
  const text = describeChange(change, codeSpan);
  return 'operation' in change ? `- ${codeSpan(change.operation.name)}: ${text}` : `- ${text}`;
}

/** Returns what was seen in answers and no example shows as Markdown. */
export function printSeen(seen: readonly ObservedDifference[]): string {
  const lines = seen.map((each) => {
    const place = each.path === '' ? 'the whole answer' : codeSpan(each.path);
    return `- ${codeSpan(each.operation)} (${String(each.status)}): ${place} ${describeSeen(each, codeSpan)}`;
  });
  return `### Answers that no example shows\n\n${lines.join('\n')}\n`;
}
