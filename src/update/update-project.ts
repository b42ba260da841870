import { inputError } from '../diagnostics/errors.js';
import type { Project } from '../project/project.js';
import type { Migration } from '../usage/migrate-files.js';
import type { UpdatingOptions } from './update-clients.js';
import type { UpdateReport } from './update-report.js';

/** Which clients are updated, and how. */
export interface UpdateOptions extends Omit<UpdatingOptions, 'severities'> {
  /** The path of a `postwright.json`; the nearest one from the working folder upwards unless given. */
  readonly settings?: string | undefined;
  /** The names of clients in it; all unless given. */
  readonly clients?: readonly string[] | undefined;
}

/** Which code is migrated. */
export type MigrateOptions = Pick<UpdateOptions, 'settings' | 'clients' | 'tsconfigs' | 'allowHttp'>;

/**
 * Makes the clients of a `postwright.json` again from what their sources are now, and returns what changed for those who call
 * them and which code of the project breaks. A client that fails does not stop the others: its `problems` say why. An
 * InputError where the settings, or a configuration of TypeScript that is named, cannot be read: nothing is written then.
 */
export async function updateClients(options: UpdateOptions = {}): Promise<UpdateReport> {
  const { settings, clients, ...rest } = options;
  const project = await readChosen('updateClients', settings, clients);
  const { updateProjectClients } = await import('./update-clients.js');
  return updateProjectClients(project.clients, { ...rest, severities: project.severities });
}

/**
 * Returns the code of a project with the names that the clients of a `postwright.json` have, or would have, in place of old ones.
 * Nothing is written; an InputError where a client cannot be compared.
 */
export async function migrateClients(options: MigrateOptions = {}): Promise<Migration> {
  const { settings, clients, ...rest } = options;
  const project = await readChosen('migrateClients', settings, clients);
  const { migrateProjectClients } = await import('./migrate-clients.js');
  return migrateProjectClients(project.clients, rest);
}

async function readChosen(
  asker: string,
  settings: string | undefined,
  names: readonly string[] = [],
): Promise<Project> {
  const { findSettings, readProject } = await import('../project/read-project.js');
  const { chooseClients } = await import('../project/choose-clients.js');
  const file = settings ?? findSettings();
  if (file === undefined)
    throw inputError('settings-wrong', `${asker}: there is no postwright.json here or above.`, {});
  const project = await readProject(file);
  return { ...project, clients: chooseClients(project, names) };
}
