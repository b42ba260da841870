import { dirname, relative } from 'node:path';
import { errorsOf, ownFiles } from './new-errors.js';
import { nearestConfigs } from './nearest-configs.js';
import { listConfigs, openProgram, putClients } from './open-program.js';
import { openClientFolders, slashes } from './own-files.js';
import { applyEdits, renameEdits, type RenamedClient } from './rename-edits.js';

/** A file of the project before and after its names were brought up to date. */
export interface MigratedFile {
  /** From the working folder, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What a migration would do. */
export interface Migration {
  readonly files: readonly MigratedFile[];
  /** Files that would have errors with the new names that they do not have with the old ones: they are left alone. */
  readonly left: readonly string[];
}

/**
 * Returns the files of a project with the names that clients have now in place of those that they had. Each is compiled with the new
 * clients first; one that would have more errors than without the edits is left alone. Nothing is written.
 */
export function migrateFiles(
  clients: readonly RenamedClient[],
  tsconfigs: readonly string[] = [],
): Migration {
  const configs = tsconfigs.length > 0 ? tsconfigs : nearestConfigs(clients);
  const folders = openClientFolders(clients);
  const byClient = new Map(clients.map((client) => [client, client]));
  const files = new Map<string, MigratedFile>();
  const left = new Set<string>();
  for (const config of new Set(configs.flatMap(listConfigs))) {
    const project = openProgram(config);
    const old = project.getProgram().compilerObject;
    const checker = old.getTypeChecker();
    const found = ownFiles(old, folders).flatMap((file) => {
      if (file.isDeclarationFile || !isBelow(file.fileName, config)) return [];
      const edits = renameEdits(file, byClient, checker, folders);
      return edits.length === 0
        ? []
        : [{ name: file.fileName, before: file.text, after: applyEdits(file.text, edits) }];
    });
    putClients(project, clients);
    const before = countErrors(errorsOf(project.getProgram().compilerObject, folders));
    for (const { name, after } of found) project.createSourceFile(name, after, { overwrite: true });
    const after = countErrors(errorsOf(project.getProgram().compilerObject, folders));
    for (const { name, ...texts } of found) {
      const path = slashes(relative('', name));
      if ((after.get(name) ?? 0) > (before.get(name) ?? 0)) left.add(path);
      else if (!files.has(name)) files.set(name, { path, ...texts });
    }
  }
  return { files: [...files.values()].filter(({ path }) => !left.has(path)), left: [...left] };
}

/** What lies beside the folder of a configuration is of another project, also where this one reads its source. */
function isBelow(file: string, config: string): boolean {
  const path = slashes(relative(dirname(config), file));
  return path !== '..' && !path.startsWith('../') && !/^[a-z]:/i.test(path);
}

function countErrors(errors: readonly { readonly file: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of errors) counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}
