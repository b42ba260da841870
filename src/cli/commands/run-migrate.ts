import { readFile, writeFile } from 'node:fs/promises';
import { inputError } from '../../diagnostics/errors.js';
import { openGit } from '../../io/open-git.js';
import { migrateProjectClients } from '../../update/migrate-clients.js';
import type { MigratedFile } from '../../usage/migrate-files.js';
import type { Context } from '../context.js';
import { plainLines } from '../report/paint.js';
import { count } from '../report/report-run.js';
import { say } from '../report/say.js';
import { unifiedDiff } from '../report/unified-diff.js';
import type { ReportArguments } from './command-arguments.js';
import { openProject } from './open-project.js';

/** What `migrate` is told on the command line. */
interface MigrateArguments extends ReportArguments {
  readonly sources: readonly string[];
  readonly shard: string | undefined;
  readonly allowHttp: boolean;
  readonly tsconfig: readonly string[] | undefined;
  readonly write: boolean;
  readonly force: boolean;
}

/** Prints what would change in the code of the project, or writes it. */
export async function runMigrate(given: MigrateArguments, context: Context): Promise<void> {
  const { clients } = await openProject(given);
  const { allowHttp, tsconfig: tsconfigs, write, force } = given;
  const { files, left } = await migrateProjectClients(clients, { allowHttp, tsconfigs });
  if (write) {
    if (!force) await refuseUncommitted(files);
    for (const file of files) await writeMigrated(file);
  } else {
    for (const { path, before, after } of files)
      context.terminal.stdout.write(plainLines(unifiedDiff({ path, before, after })));
  }
  const done = `${count(files.length, 'file')} ${write ? 'written' : 'would change'}`;
  const rest =
    left.length === 0
      ? []
      : [`${String(left.length)} left alone, where new names would not compile: ${left.join(', ')}`];
  await say(context, [], { verbose: given.verbose, summary: [done, ...rest].join(', ') });
}

/** What git does not hold yet could not be told from what is written now, nor be got back. */
async function refuseUncommitted(files: readonly MigratedFile[]): Promise<void> {
  if (files.length === 0) return;
  const paths = files.map(({ path }) => path);
  const said = await openGit('.')(['status', '--porcelain', '--untracked-files=all', '--', ...paths]);
  const lines =
    said
      ?.toString('utf8')
      .split('\n')
      .filter((line) => line !== '') ?? [];
  if (lines.length === 0) return;
  const named = lines.slice(0, 10).map((line) => line.slice(3));
  const message = `${named.join(', ')} ${lines.length === 1 ? 'has' : 'have'} changes that git does not hold yet. Commit them first, or write over them with --force.`;
  throw inputError('code-uncommitted', message, { file: named[0] ?? '' });
}

/** A file that somebody has written meanwhile is left alone. */
async function writeMigrated({ path, before, after }: MigratedFile): Promise<void> {
  const found = await readFile(path, 'utf8');
  const mark = found.startsWith('\u{FEFF}') ? '\u{FEFF}' : '';
  if (found.slice(mark.length) !== before) {
    const message = `${path} was written meanwhile, and is left alone. Run again.`;
    throw inputError('code-uncommitted', message, { file: path });
  }
  await writeFile(path, mark + after);
}
