import type { JudgedChange, Level } from '../model/change.js';
import type { ObservedDifference } from '../model/observed-difference.js';
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

/**
 * Returns a text as it is, in a code span, but for what nobody would see: its fence is longer than any row of backticks in it.
 */
function codeSpan(words: string): string {
  const text = words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '\u{FFFD}');
  const longest = [...text.matchAll(/`+/g)].reduce((most, [row]) => Math.max(most, row.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
