import { access, constants, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inputError } from '../../diagnostics/errors.js';
import { systemCode } from '../../io/system-error.js';
import { visibleJson } from '../../json/visible-json.js';
import { describeUpdate, printUpdate } from '../../update/print-update.js';
import { updateProjectClients } from '../../update/update-clients.js';
import { isSilent, type UpdateReport } from '../../update/update-report.js';
import type { Context } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { plainLines } from '../report/paint.js';
import { count } from '../report/report-run.js';
import { say } from '../report/say.js';
import type { ReportArguments } from './command-arguments.js';
import { openProject } from './open-project.js';

/** What `update` is told on the command line. */
interface UpdateArguments extends ReportArguments {
  readonly sources: readonly string[];
  readonly shard: string | undefined;
  readonly allowHttp: boolean;
  readonly tsconfig: readonly string[] | undefined;
  readonly report: readonly string[] | undefined;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly merge: boolean;
  readonly failOn: 'breaking' | 'usage' | undefined;
}

/** Makes the clients again and prints what changed; nothing at all where nothing did. A client that fails makes the answer 2. */
export async function runUpdate(given: UpdateArguments, context: Context): Promise<void> {
  const { clients, severities } = await openProject(given);
  const { allowHttp, dryRun, merge, tsconfig: tsconfigs } = given;
  for (const file of given.report ?? []) await onReport(file, () => checkPlace(file));
  const report = await updateProjectClients(clients, { allowHttp, dryRun, merge, tsconfigs, severities });
  try {
    for (const file of given.report ?? []) await writeReport(file, report);
  } catch (error) {
    // The clients are written: what became of them must not be lost.
    await printReport(report, { ...given, report: undefined }, context);
    throw error;
  }
  await printReport(report, given, context);
  const { usage } = report;
  const breaks = report.clients.some(({ changes }) => changes.some(({ level }) => level === 'major'));
  const isNo =
    given.failOn === 'breaking' ? breaks : given.failOn === 'usage' && (usage?.sites.length ?? 0) > 0;
  if (isNo) context.finish(exitCodes.no);
  const failed = report.clients.filter(({ outcome }) => outcome === 'failed');
  const isPart = report.unread !== undefined || report.clients.some(({ missed }) => missed.length > 0);
  if (failed.length > 0 || isPart) context.finish(exitCodes.wrong);
  if (failed.some(({ problems }) => problems.some(({ code }) => code === 'bug')))
    context.finish(exitCodes.bug);
}

async function printReport(report: UpdateReport, given: UpdateArguments, context: Context): Promise<void> {
  const { stdout } = context.terminal;
  if (given.json) stdout.write(`${visibleJson(describeUpdate(report))}\n`);
  else if (given.report === undefined) stdout.write(plainLines(printUpdate(report)));
  if (isSilent(report)) return;
  for (const { name, outcome, problems, files } of report.clients) {
    if (outcome === 'unchanged') continue;
    const done = outcome === 'failed' ? 'failed' : `${outcome}, ${count(files.length, 'file')}`;
    const summary = given.dryRun && outcome !== 'failed' ? `would be ${done}` : done;
    await say({ ...context, client: name }, problems, { verbose: given.verbose, summary });
  }
}

async function writeReport(file: string, report: UpdateReport): Promise<void> {
  const text = file.endsWith('.json') ? `${visibleJson(describeUpdate(report))}\n` : printUpdate(report);
  await onReport(file, () => writeFile(file, text));
}

/** A file that is there can be written, or one can be made where there is none. */
async function checkPlace(file: string): Promise<void> {
  try {
    await (await open(file, 'r+')).close();
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    await access(dirname(file), constants.W_OK);
  }
}

async function onReport(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    const message = `The report cannot be written to ${file} (${systemCode(error) ?? ''}).`;
    throw inputError('output-unwritable', message, { file }, { cause: error });
  }
}
