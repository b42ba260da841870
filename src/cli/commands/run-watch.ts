import { InputError } from '../../diagnostics/errors.js';
import { madeBefore } from '../../client/made-before.js';
import { ownTemplates } from '../../io/template-paths.js';
import { nameSource } from '../../io/source/name-source.js';
import { watchPaths } from '../../io/source/watch-paths.js';
import { describeClient } from '../../project/describe-client.js';
import { asLastRun } from './as-last-run.js';
import type { GenerateArguments } from './command-arguments.js';
import type { Context } from '../context.js';
import { followChanges, reportInLine } from './follow-changes.js';
import { openProject } from './open-project.js';
import { oneClient, overClients } from './over-clients.js';
import { runGenerate } from './run-generate.js';
import { say } from '../report/say.js';
import { untilStopped } from './until-stopped.js';
import { UsageError } from '../usage-error.js';
import { isFile, watchedPaths, type WatchedInput } from './watched-paths.js';

/** Generates, and again after each change of what a run reads, until somebody ends it. */
export async function runWatch(given: GenerateArguments, context: Context): Promise<void> {
  const one = oneClient(given);
  const project = one ? undefined : await openProject(given);
  const told = one ? [{ ...given, ...one }] : (project?.clients ?? []).map(describeClient);
  const clients = await Promise.all(told.map(madeBefore));
  for (const client of clients) refuseUnwatchable(client);
  const signal = untilStopped();
  const settings = project ? [project.file] : [];
  const watch = await watchPaths(() => [...settings, ...clients.flatMap(watchedPaths), ...ownTemplates()]);
  const work = (): Promise<void> => asLastRun(context, (each) => overClients(given, each, runGenerate));
  await generateFirst(work, context);
  await say(context, [], { verbose: false, summary: 'watching, Ctrl+C ends it' });
  await followChanges(watch, work, signal, context);
}

/** A file may be broken to begin with, but one that is not there at all is a mistake of the command line. */
async function generateFirst(work: () => Promise<void>, context: Context): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isBroken =
      error instanceof InputError && error.diagnostics.every(({ code }) => code !== 'source-missing');
    if (!isBroken) throw error;
    await reportInLine(error, context);
  }
}

/** Nobody tells when a URL, standard input or a commit changes. */
function refuseUnwatchable({ source, environment, config }: WatchedInput): void {
  const named = [source, ...(environment ?? []), ...(typeof config === 'string' ? [config] : [])];
  const unwatchable = named.find((name) => !isFile(name));
  if (unwatchable === undefined) return;
  throw new UsageError(
    `watch needs files, and ${nameSource(unwatchable)} is none. Save it to a file, or run generate when it has changed.`,
  );
}
