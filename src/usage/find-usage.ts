import { relative } from 'node:path';
import type { ts } from 'ts-morph';
import { inputError } from '../diagnostics/errors.js';
import { causeOf } from './changes-of.js';
import { meaningSites, quietChanges } from './meaning-sites.js';
import { newErrors, ownFiles } from './new-errors.js';
import { nearestConfigs } from './nearest-configs.js';
import { listConfigs, openProgram, putClients } from './open-program.js';
import { openClientFolders, slashes, type ClientFolders } from './own-files.js';
import type { CallSite, ChangedClient, Usage } from './usage.js';
import { usesAt } from './uses-at.js';

/**
 * Returns each place in the code of a project that new clients break: all that the compiler says with them and did not say
 * with the old ones, and the calls that compile and break by their meaning. The programs are those of the configurations that are named,
 * else of the nearest one of each client. Nothing is written; an InputError where a configuration cannot be read.
 */
export function findUsage(clients: readonly ChangedClient[], tsconfigs: readonly string[] = []): Usage {
  const configs = tsconfigs.length > 0 ? tsconfigs : nearestConfigs(clients);
  const folders = openClientFolders(clients);
  const files = new Set<string>();
  const sites = new Map<string, CallSite>();
  const programs = [...new Set(configs.flatMap(listConfigs))];
  for (const program of programs) {
    for (const site of sitesIn(program, clients, folders, files)) {
      const key = [site.file, site.line, site.column, site.breaks, site.error ?? ''].join('\0');
      if (!sites.has(key)) sites.set(key, site);
    }
  }
  if (files.size === 0 && programs.every((program) => openProgram(program).getSourceFiles().length === 0)) {
    const file = programs.map(shownPath).join(', ');
    const message = `${file} has no file, so no code was looked at. Check its "include" and "files", or name another one with --tsconfig.`;
    throw inputError('tsconfig-unreadable', message, { file });
  }
  const ordered = [...sites.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return { tsconfigs: programs.map(shownPath), files: files.size, sites: ordered };
}

function sitesIn(
  tsconfig: string,
  clients: readonly ChangedClient[],
  folders: ClientFolders,
  seen: Set<string>,
): readonly CallSite[] {
  const project = openProgram(tsconfig);
  // A program stays what it is; the next one takes over what is the same.
  const program = project.getProgram().compilerObject;
  putClients(project, clients);
  const now = project.getProgram().compilerObject;
  const around = { checker: program.getTypeChecker(), folders };
  const errors = newErrors(program, now, folders).map(({ file, start, error }): CallSite => {
    const source = program.getSourceFile(file);
    const cause = source ? causeOf(usesAt(source, start, around), error) : { changes: [] };
    return { ...placeOf(source, file, start), breaks: 'types', error, ...cause };
  });
  const quiet = new Map(clients.map((client) => [client, quietChanges(client)]));
  const isLoud = [...quiet.values()].every((some) => some.size === 0);
  const own = ownFiles(program, folders);
  for (const { fileName } of own) seen.add(fileName);
  const meant = isLoud
    ? []
    : own.flatMap((file) =>
        meaningSites(file, quiet, around).map(({ start, ...site }): CallSite => ({
          ...placeOf(file, file.fileName, start),
          breaks: 'meaning',
          ...site,
        })),
      );
  return [...errors, ...meant];
}

function placeOf(
  source: ts.SourceFile | undefined,
  file: string,
  start: number,
): Pick<CallSite, 'file' | 'line' | 'column'> {
  const { line, character } = source?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  return { file: shownPath(file), line: line + 1, column: character + 1 };
}

function shownPath(file: string): string {
  return slashes(relative('', file)) || file;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
