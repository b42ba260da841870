import { compare, type Compared } from '../../compare.js';
import { catalogue } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { printMarkdown } from '../../diff/print-markdown.js';
import { isBreaking, suggestVersion } from '../../diff/suggest-version.js';
import { visibleJson } from '../../json/visible-json.js';
import { gatherInputs } from '../../client/gather-inputs.js';
import type { DiffArguments } from './command-arguments.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { createPaint } from '../report/paint.js';
import { describeChanges, printChanges } from '../report/print-changes.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import { UsageError } from '../usage-error.js';

/** Prints what changed; exit 1 where a change breaks code and that was asked for, 2 where a part could not be compared. */
export async function runDiff(given: DiffArguments, context: Context): Promise<void> {
  const { old, new: now, environment, config, oldEnvironment, oldConfig, allowHttp } = given;
  if (old === '-' && now === '-')
    throw new UsageError('Only one of the two collections can be standard input.');
  if (given.json && given.markdown) throw new UsageError('--json and --markdown exclude each other.');
  const compared = await withProgress(context.terminal.stderr, async (listen) => {
    listen('reading');
    const before = { environment: oldEnvironment ?? environment, config: oldConfig ?? config };
    return compare(
      await gatherInputs({ source: old, ...before, allowHttp }),
      await gatherInputs({ source: now, environment, config, allowHttp }),
      listen,
    );
  });
  context.terminal.stdout.write(print(compared, given, context));
  const { changes, missed } = compared;
  const breaking = changes.filter(isBreaking).length;
  const others = compared.diagnostics.filter((diagnostic) => !missed.includes(diagnostic));
  const diagnostics = [...others, ...missed.map(uncompared)];
  await reportRun(
    [count(changes.length, 'change'), `${String(breaking)} breaking`],
    diagnostics,
    given,
    context,
  );
  if (given.failOn === 'breaking' && breaking > 0) context.finish(exitCodes.no);
  if (missed.length > 0) context.finish(exitCodes.wrong);
}

function print(
  { changes, missed }: Compared,
  { json, markdown }: DiffArguments,
  { terminal: { stdout } }: Context,
): string {
  if (json) return `${visibleJson(describeChanges(changes, missed))}\n`;
  if (!markdown) return printChanges(changes, createPaint(stdout.colors), missed.length === 0);
  const version = suggestVersion(changes);
  const lead =
    version === 'none'
      ? missed.length === 0
        ? 'Nothing changed for callers.\n'
        : 'Nothing is known to have changed for callers.\n'
      : `Suggested version: **${version}**\n`;
  const gap =
    missed.length === 0
      ? ''
      : `**Not complete:** ${count(missed.length, 'item')} could not be read, and was not compared.\n`;
  return [lead, gap, printMarkdown(changes)].filter((part) => part !== '').join('\n');
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
