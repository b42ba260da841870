import { realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ChangedClient } from './usage.js';

/** The file of a client by which one finds out what a name of it is. */
export interface ClientModule {
  readonly client: ChangedClient;
  /** From the client's folder on, with `/`, without extension. */
  readonly module: string;
}

/** The clients by their folders. */
export interface ClientFolders {
  /** Returns the client that a file belongs to, by its absolute path; undefined for a file of somebody else. */
  moduleOf(file: string): ClientModule | undefined;
  /** Tells whether a file is generated: in a client's folder, or one of its tests. */
  isGenerated(file: string): boolean;
}

/** Returns what tells the files of clients from all others. */
export function openClientFolders(clients: readonly ChangedClient[]): ClientFolders {
  const folders = clients.map((client) => ({ client, folder: realFolder(client.output) }));
  const outside = new Set(
    folders.flatMap(({ client, folder }) => client.files.map(({ path }) => slashes(join(folder, path)))),
  );
  const moduleOf = (file: string): ClientModule | undefined => {
    for (const { client, folder } of folders) {
      const path = slashes(relative(folder, file));
      if (path !== '' && path !== '..' && !path.startsWith('../') && !/^[a-z]:/i.test(path))
        return { client, module: path.replace(/(?:\.d)?\.[cm]?[jt]s$/, '') };
    }
    return undefined;
  };
  return {
    moduleOf,
    isGenerated: (file) => moduleOf(file) !== undefined || outside.has(slashes(resolve(file))),
  };
}

/** Returns the folder of a client as the compiler names its files: links are followed. */
export function realFolder(output: string): string {
  try {
    return realpathSync(output);
  } catch {
    return resolve(output);
  }
}

/** Returns what a compiler says with the paths of this machine in it from the working folder on. */
export function withoutRoot(text: string): string {
  const root = `${slashes(resolve(''))}/`;
  return text.replaceAll(
    /(import\("|["'])((?:\/|[A-Za-z]:\/)[^"']*)/g,
    (whole, before: string, path: string) => {
      if (path.startsWith(root)) return before + path.slice(root.length);
      return before.startsWith('import') ? before + slashes(relative('', path)) : whole;
    },
  );
}

/** Returns a path with `/` between its names, as the compiler writes it. */
export function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
