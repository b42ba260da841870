import { compareChecked, type ClientCheck } from '../client/check-client.js';
import type { JudgedChange } from '../model/change.js';
import type { Listener } from '../model/listener.js';
import { describeClient } from '../project/describe-client.js';
import type { ProjectClient } from '../project/project.js';
import type { ChangedClient } from '../usage/usage.js';

/** Returns what `generate` would do to the folder of a client of a project. Nothing is written. */
export async function checkProjectClient(
  client: ProjectClient,
  { allowHttp }: { readonly allowHttp?: boolean | undefined },
  listen: Listener = () => undefined,
): Promise<ClientCheck> {
  return compareChecked({ ...describeClient(client), allowHttp, edits: 'refuse' }, listen);
}

/** Returns a client with what becomes of it, as what uses it is looked for. */
export function changedClient(
  { name, output }: ProjectClient,
  { changes: files, manifest }: ClientCheck,
  changes: readonly JudgedChange[],
): ChangedClient {
  const operations = new Map(
    (manifest?.operations ?? []).map(({ module, operation }) => [module.replace(/\.ts$/, ''), operation]),
  );
  return { name, output, files, operations, changes };
}

/** Tells whether any code of a client would be another. */
export function changesCode({ changes }: ClientCheck): boolean {
  return changes.some(({ kind, path }) => kind !== 'unchanged' && /\.[cm]?tsx?$/.test(path));
}
