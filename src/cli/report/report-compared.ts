import type { Compared } from '../../compare.js';
import { catalogue } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { printMarkdown } from '../../diff/print-markdown.js';
import { suggestVersion } from '../../diff/judge-changes.js';
import { visibleJson } from '../../json/visible-json.js';
import type { JudgedChange } from '../../model/change.js';
import type { DiffArguments } from '../commands/command-arguments.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { createPaint } from './paint.js';
import { describeChanges } from '../../diff/describe-changes.js';
import { printChanges } from './print-changes.js';
import { count, reportRun } from './report-run.js';

/** Returns what changed in the form that was asked for. */
export function printCompared(
  { changes, missed }: Compared,
  { json, markdown }: DiffArguments,
  { terminal: { stdout } }: Context,
): string {
  if (json) return `${visibleJson(describeChanges(changes, missed))}\n`;
  if (!markdown) return printChanges(changes, createPaint(stdout.colors), missed.length === 0);
  return printReview(changes, missed.length);
}

/** Says what there is to say of a comparison, and decides what the process answers. */
export async function reportCompared(
  { changes, missed, diagnostics }: Compared,
  given: DiffArguments,
  context: Context,
): Promise<void> {
  const breaking = changes.filter(({ level }) => level === 'major').length;
  const others = diagnostics.filter((diagnostic) => !missed.includes(diagnostic));
  const done = [count(changes.length, 'change'), `${String(breaking)} breaking`];
  await reportRun(done, [...others, ...missed.map(uncompared)], given, context);
  if (given.failOn === 'breaking' && breaking > 0) context.finish(exitCodes.no);
  if (missed.length > 0) context.finish(exitCodes.wrong);
}

function uncompared({ message, location }: Diagnostic): Diagnostic {
  const { severity } = catalogue['diff-incomplete'];
  return {
    code: 'diff-incomplete',
    severity,
    message: `What became of it is not known, because it could not be read: ${message}`,
    location,
  };
}

/** Returns the changes for a pull request: the version that they ask for, how many items were not compared, and each change. */
function printReview(changes: readonly JudgedChange[], missed: number): string {
  const version = suggestVersion(changes);
  const lead =
    version === 'none'
      ? missed === 0
        ? 'Nothing changed for callers.\n'
        : 'Nothing is known to have changed for callers.\n'
      : `Suggested version: **${version}**\n`;
  const gap =
    missed === 0
      ? ''
      : `**Not complete:** ${count(missed, 'item')} could not be read, and was not compared.\n`;
  return [lead, gap, printMarkdown(changes)].filter((part) => part !== '').join('\n');
}
