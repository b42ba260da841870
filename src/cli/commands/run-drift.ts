import { madeBefore } from '../../client/made-before.js';
import { reviewDrift, type DriftReview, type DriftReviewOptions } from '../../client/review-drift.js';
import { inputError } from '../../diagnostics/errors.js';
import { describeSeen } from '../../diff/describe-seen.js';
import { isOther, readApart, writeApart } from '../../io/output/write-apart.js';
import { visibleJson } from '../../json/visible-json.js';
import { findSettings } from '../../project/read-project.js';
import type { Context } from '../context.js';
import { plainLine } from '../report/paint.js';
import { withProgress } from '../report/progress.js';
import { count, reportRun } from '../report/report-run.js';
import { unifiedDiff } from '../report/unified-diff.js';
import { UsageError } from '../usage-error.js';
import type { SourceArguments } from './command-arguments.js';
import { describeClient } from '../../project/describe-client.js';
import { openProject } from './open-project.js';

/** What `drift` is told on the command line. */
interface DriftArguments extends Omit<SourceArguments, 'source'> {
  readonly report: string;
  /** A collection, or the name of a client of the project. */
  readonly source: string | undefined;
  readonly output: string | undefined;
  readonly json: boolean;
  readonly patch: boolean;
  readonly write: string | undefined;
  readonly force: boolean;
  readonly changelog: string | undefined;
  readonly changelogDate: string | undefined;
}

/** What a command line is about, with the source by its name. */
interface Target extends DriftReviewOptions {
  readonly source: string;
}

/** Tells what reports of drift come to, and writes what was asked for; the collection only where it is named for that. */
export async function runDrift(given: DriftArguments, context: Context): Promise<void> {
  const { report, write, changelog } = given;
  if (given.json && given.patch) throw new UsageError('--json and --patch exclude each other.');
  const target = await findTarget(given);
  if (report === '-' && target.source === '-')
    throw new UsageError('Only one of the report and the collection can be standard input.');
  if (write !== undefined && !given.force && (await isOther(write, target.source))) {
    const message = `${write} is there already, and is not the collection. Name another file, or give it up by --force.`;
    throw inputError('output-foreign', message, { file: write });
  }
  const review = await withProgress(context.terminal.stderr, (listen) => reviewDrift(target, listen));
  const entry = changelog === undefined ? undefined : await entryOf(changelog, review, given.changelogDate);
  context.terminal.stdout.write(printReview(review, target.source, given));
  if (write !== undefined) await writeApart(write, review.update.after);
  if (changelog !== undefined && entry !== undefined) await writeApart(changelog, entry);
  const { seen, update, diagnostics } = review;
  const done = [count(seen.length, 'difference'), `${String(update.shown.length)} for new examples`];
  await reportRun(done, diagnostics, given, context);
}

/** Returns the text of the changelog with its new entry; undefined where there is nothing to tell. */
async function entryOf(
  file: string,
  review: DriftReview,
  date: string | undefined,
): Promise<string | undefined> {
  const before = await readApart(file);
  const after = review.addTo(before, date);
  return after === (before ?? '') ? undefined : after;
}

async function findTarget(given: DriftArguments): Promise<Target> {
  const { report: reports, source, output, environment, config, allowHttp } = given;
  const isName = source === undefined || (!/[\\/.:]|^-$/.test(source) && output === undefined);
  if (!isName || findSettings() === undefined) {
    if (source === undefined)
      throw new UsageError(
        'The collection is missing: name it behind the report. (There is no postwright.json here or above.)',
      );
    return { reports, source, output, environment, config, allowHttp };
  }
  const { clients } = await openProject({ sources: source === undefined ? [] : [source] });
  const [client] = clients;
  if (client === undefined || clients.length > 1)
    throw new UsageError(`Name the client that reported: ${clients.map(({ name }) => name).join(', ')}.`);
  const made = await madeBefore(describeClient(client));
  return {
    reports,
    source: made.source,
    output: client.output,
    environment: made.environment,
    config: made.config,
    allowHttp,
  };
}

function printReview({ seen, update }: DriftReview, source: string, { json, patch }: DriftArguments): string {
  if (json) return `${visibleJson({ differences: seen })}\n`;
  const { before, after } = update;
  if (patch) return unifiedDiff({ path: source.replaceAll('\\', '/'), before, after });
  const mark = (words: string): string => plainLine(words);
  return seen
    .map((each) => {
      const place = plainLine(each.path === '' ? 'the whole answer' : each.path);
      return `${plainLine(each.operation)} ${String(each.status)}  ${place} ${describeSeen(each, mark)}\n`;
    })
    .join('');
}
