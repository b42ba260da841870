import type { FileChange } from '../model/file-change.js';
import type { Listener } from '../model/listener.js';
import type { Manifest } from '../model/manifest.js';
import type { Plan } from '../model/plan.js';
import type { ClientOptions } from './client-options.js';
import { namedOptions } from './named-options.js';
import { beginRun } from './client-run.js';
import type { ToldOptions } from './settle-options.js';
import { editDiagnostics } from './edit-diagnostics.js';
import { readOutput, type Output } from './open-output.js';
import { findOutput } from './output-folder.js';
import type { ClientReport } from './write-client.js';

/** What a run would do to a folder. */
export interface ClientCheck extends ClientReport {
  /** What stands now in the files that are there, by their paths; nothing where there is nothing to do. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the last run wrote down; undefined where no run has finished here, and where there is nothing to do. */
  readonly manifest?: Manifest;
}

/** Returns what `writeClient` would do, also where it would be refused. Nothing is written. */
export async function checkClient(
  options: ClientOptions,
  listen: Listener = () => undefined,
): Promise<ClientCheck> {
  const { checkOptions } = await import('./check-options.js');
  checkOptions('checkClient', options);
  return compareChecked(options, listen);
}

/** The same for options that the command line has checked: a run with nothing to do loads no schema. */
export async function compareChecked(options: ToldOptions, listen: Listener): Promise<ClientCheck> {
  const { output: name } = options;
  const run = beginRun(options, listen);
  const found = await findOutput(name);
  const settled = await run.settle(found);
  const folder = { ...found, outside: settled.outside };
  const unchanged = await run.record.recall(folder, namedOptions(settled.options));
  if (unchanged) return { ...unchanged, texts: new Map() };
  const output = await readOutput(folder);
  const { generated, compared } = await run.compare(output, settled);
  const { changes: files, state, texts } = compared;
  const changes = [
    ...files,
    ...(settled.options.changelog ? await missingChangelog(generated.plan, output) : []),
  ];
  if (changes.every(({ kind }) => kind === 'unchanged')) await run.record.remember(generated, changes, state);
  const { operations, diagnostics } = generated;
  const { manifest } = output;
  return {
    operations,
    changes,
    texts,
    diagnostics: [...settled.diagnostics, ...diagnostics, ...editDiagnostics(name, changes)],
    ...(manifest && { manifest }),
  };
}

/** Returns what would be written about what changed since the last entry. */
async function missingChangelog(plan: Plan, output: Output): Promise<readonly FileChange[]> {
  const { planChangelog } = await import('./plan-changelog.js');
  const { entry, snapshot } = await planChangelog(plan, output, undefined);
  return [...entry, ...snapshot];
}
