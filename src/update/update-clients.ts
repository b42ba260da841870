import type { ClientCheck } from '../client/check-client.js';
import { refuseLoss } from '../client/refuse-loss.js';
import { writeChecked } from '../client/write-client.js';
import type { Compared } from '../compare.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { InputError } from '../diagnostics/errors.js';
import { describeClient } from '../project/describe-client.js';
import type { ProjectClient } from '../project/project.js';
import type { ChangedClient, Usage } from '../usage/usage.js';
import { changedClient, changesCode, checkProjectClient } from './changed-client.js';
import { compareClient, type ComparingOptions } from './compare-client.js';
import type { ClientUpdate, UpdateReport } from './update-report.js';

/** How the clients of a project are updated. */
export interface UpdatingOptions extends ComparingOptions {
  /** The configurations of the code that calls the clients; the nearest one to each client where none are named. */
  readonly tsconfigs?: readonly string[] | undefined;
  /** Edits made by hand are merged with what is generated; without it, a client with edits fails. */
  readonly merge?: boolean | undefined;
  /** Nothing is written. */
  readonly dryRun?: boolean | undefined;
}

/** The code that was looked at, or why none was. */
type Looked = Pick<UpdateReport, 'usage' | 'unlooked' | 'unread'>;

/** A client on its way: it is what it would become, or has failed. */
type Examined = {
  readonly update: ClientUpdate;
  readonly changed?: ChangedClient;
  readonly client: ProjectClient;
};

/**
 * Makes each of the clients again from what its source is now, and returns what changed for those who call them, and which of
 * their code breaks. One that fails, be it that its source cannot be fetched, does not stop the others.
 */
export async function updateProjectClients(
  clients: readonly ProjectClient[],
  options: UpdatingOptions = {},
): Promise<UpdateReport> {
  const examined: Examined[] = [];
  for (const client of clients) examined.push(await examineClient(client, options));
  const changed = examined.flatMap((each) => each.changed ?? []);
  const looked: Looked = changed.length === 0 ? {} : await lookForUsage(changed, options.tsconfigs);
  const updates: ClientUpdate[] = [];
  for (const each of examined) updates.push(options.dryRun ? each.update : await writeUpdate(each, options));
  return {
    clients: updates,
    ...looked,
    ...(looked.usage && { usage: usageOfMade(looked.usage, updates) }),
  };
}

/** A client that could not be written breaks nothing. */
function usageOfMade(usage: Usage, updates: readonly ClientUpdate[]): Usage {
  const failed = new Set(updates.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name));
  return { ...usage, sites: usage.sites.filter(({ client }) => client === undefined || !failed.has(client)) };
}

async function examineClient(client: ProjectClient, options: UpdatingOptions): Promise<Examined> {
  const { name, output } = client;
  const nothing = { name, output, changes: [], missed: [], files: [], problems: [] };
  try {
    const check = await checkProjectClient(client, options);
    const files = check.changes.filter(({ kind }) => kind !== 'unchanged');
    if (files.length === 0) return { client, update: { ...nothing, outcome: 'unchanged' } };
    refuseLoss(output, options.merge ? files.filter(({ kind }) => kind !== 'edited') : files);
    if (check.manifest === undefined) return { client, update: { ...nothing, files, outcome: 'created' } };
    const { changes, missed } = await compareKnown(client, options);
    const update: ClientUpdate = { ...nothing, changes, missed, files, outcome: 'updated' };
    return { client, update, ...lookedUp(client, check, changes) };
  } catch (error) {
    return { client, update: { ...nothing, outcome: 'failed', problems: problemsOf(error) } };
  }
}

function lookedUp(
  client: ProjectClient,
  check: ClientCheck,
  changes: Compared['changes'],
): Pick<Examined, 'changed'> {
  return changesCode(check) ? { changed: changedClient(client, check, changes) } : {};
}

/** Where no earlier version is known, that is what is missing from the comparison. */
async function compareKnown(
  client: ProjectClient,
  options: UpdatingOptions,
): Promise<Pick<Compared, 'changes' | 'missed'>> {
  try {
    return await compareClient(client, options);
  } catch (error) {
    const isUnknown =
      error instanceof InputError && error.diagnostics.every(({ code }) => code === 'source-missing');
    if (!isUnknown) throw error;
    return { changes: [], missed: error.diagnostics };
  }
}

async function writeUpdate(
  { client, update }: Examined,
  { allowHttp, merge }: UpdatingOptions,
): Promise<ClientUpdate> {
  if (update.outcome === 'unchanged' || update.outcome === 'failed') return update;
  try {
    const edits = merge ? 'merge' : 'refuse';
    await writeChecked({ ...describeClient(client), allowHttp, edits }, () => undefined);
    return update;
  } catch (error) {
    const nothing = { changes: [], missed: [], files: [] };
    return { ...update, ...nothing, outcome: 'failed', problems: problemsOf(error) };
  }
}

/** A bug over one client is told with it: it does not stop the others either. */
function problemsOf(error: unknown): readonly Diagnostic[] {
  if (error instanceof InputError) return error.diagnostics;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [{ code: 'bug', severity: 'error', message: message.slice(0, 500), location: {} }];
}

/** A project without a configuration of TypeScript has no code that could be looked at; one that is named must be read. */
async function lookForUsage(
  changed: readonly ChangedClient[],
  tsconfigs: readonly string[] | undefined,
): Promise<Looked> {
  const { findUsage } = await import('../usage/find-usage.js');
  if (tsconfigs !== undefined) return { usage: findUsage(changed, tsconfigs) };
  const { findTsconfig } = await import('../usage/nearest-configs.js');
  const alone = changed.filter(({ output }) => findTsconfig(output) === undefined);
  const around = changed.filter((client) => !alone.includes(client));
  const names = alone.map(({ output }) => output).join(', ');
  const unlooked = `There is no tsconfig.json in ${names} or above. Name one: --tsconfig tsconfig.json.`;
  const looked = alone.length === 0 ? {} : { unlooked };
  if (around.length === 0) return looked;
  try {
    return { ...looked, usage: findUsage(around) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...looked, unread: error.message };
  }
}
