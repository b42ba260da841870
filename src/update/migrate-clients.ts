import type { ProjectClient } from '../project/project.js';
import { migrateFiles, type Migration } from '../usage/migrate-files.js';
import type { RenamedClient } from '../usage/rename-edits.js';
import { changedClient, checkProjectClient } from './changed-client.js';
import { compareClient, type ComparingOptions } from './compare-client.js';

/** Which code is brought up to date. */
export interface MigratingOptions extends ComparingOptions {
  /** The configurations of the code that calls the clients; the nearest one to each client where none are named. */
  readonly tsconfigs?: readonly string[] | undefined;
}

/**
 * Returns the code of a project with the names that its clients have, or would have, in place of old ones: of functions, types, arguments
 * and fields that are known to be the same. Nothing is written; an InputError where a client cannot be compared.
 */
export async function migrateProjectClients(
  clients: readonly ProjectClient[],
  options: MigratingOptions = {},
): Promise<Migration> {
  const renamed: RenamedClient[] = [];
  for (const client of clients) {
    const check = await checkProjectClient(client, options);
    const { changes, oldNames } = await compareClient(client, options);
    const pages = changes.flatMap((change): readonly (readonly [string, string])[] =>
      change.kind === 'paging-renamed' && change.from !== undefined && change.to !== undefined
        ? [[change.from, change.to]]
        : [],
    );
    renamed.push({ ...changedClient(client, check, changes), oldNames: new Map([...oldNames, ...pages]) });
  }
  return migrateFiles(renamed, options.tsconfigs);
}
