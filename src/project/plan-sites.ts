import { isClientPath } from '../io/output/client-path.js';
import { camelCase, kebabCase, words } from '../names/words.js';
import type { Project, ProjectClient } from './project.js';

/** One site of a project. */
export interface ProjectSite {
  /** What messages call it: its client, or the folder of the site that several share. */
  readonly name: string;
  readonly output: string;
  /** Its clients, each with the folder of its pages in the site: "" where the client has the site for itself. */
  readonly clients: readonly { readonly folder: string; readonly client: ProjectClient }[];
}

/**
 * Returns the sites that hold one of these clients, in the order of the settings, the one of all last. A shared site has all
 * of its clients, whichever are named: it is written as a whole.
 */
export function planSites(
  { clients, docs }: Project,
  chosen: readonly ProjectClient[],
): readonly ProjectSite[] {
  const own = chosen.flatMap((client): readonly ProjectSite[] =>
    typeof client.docs === 'string'
      ? [{ name: client.name, output: client.docs, clients: [{ folder: '', client }] }]
      : [],
  );
  const sharing = clients.filter((client) => client.docs === undefined);
  const isAsked = sharing.some((client) => chosen.some(({ name }) => name === client.name));
  if (docs === undefined || !isAsked) return own;
  const folders = foldersOf(sharing.map(({ name }) => name));
  const parts = sharing.map((client, at) => ({ folder: folders[at] ?? client.name, client }));
  return [...own, { name: docs.replaceAll('\\', '/'), output: docs, clients: parts }];
}

/** What every site has beside the folders of its clients. */
const taken = 'assets';

/** Returns a folder for each client that is one on every system, whatever the client is called. */
function foldersOf(names: readonly string[]): readonly string[] {
  const used = new Set([taken]);
  return names.map((name) => {
    const plain = kebabCase(camelCase(words(name))) || 'client';
    const base = isClientPath(plain) ? plain : `client-${plain}`;
    let folder = base;
    for (let number = 2; used.has(folder); number += 1) folder = `${base}-${number}`;
    used.add(folder);
    return folder;
  });
}
