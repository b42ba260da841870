import { inputError } from '../diagnostics/errors.js';
import type { UpdatingOptions } from './update-clients.js';
import type { UpdateReport } from './update-report.js';

/** Which clients are updated, and how. */
export interface UpdateOptions extends Omit<UpdatingOptions, 'severities'> {
  /** The path of a `postwright.json`; the nearest one from the working folder upwards unless given. */
  readonly settings?: string | undefined;
  /** The names of clients in it; all unless given. */
  readonly clients?: readonly string[] | undefined;
}

/**
 * Makes the clients of a `postwright.json` again from what their sources are now, and returns what changed for those who call
 * them and which code of the project breaks. A client that fails does not stop the others: its `problems` say why. An
 * InputError where the settings, or a configuration of TypeScript that is named, cannot be read: nothing is written then.
 */
export async function updateClients(options: UpdateOptions = {}): Promise<UpdateReport> {
  const { settings, clients: names = [], ...rest } = options;
  const { findSettings, readProject } = await import('../project/read-project.js');
  const { chooseClients } = await import('../project/choose-clients.js');
  const { updateProjectClients } = await import('./update-clients.js');
  const file = settings ?? findSettings();
  if (file === undefined)
    throw inputError('settings-wrong', 'updateClients: there is no postwright.json here or above.', {});
  const project = await readProject(file);
  const { severities } = project;
  return updateProjectClients(chooseClients(project, names), { ...rest, severities });
}
