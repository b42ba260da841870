import { existsSync } from 'node:fs';
import { sourceFiles } from '../../io/source/source-files.js';
import { templatePaths } from '../../io/template-paths.js';
import type { Options } from '../../options.js';

/** Returns the files that a run reads and that may change while somebody works on them; those of a directory as they are now. */
export function watchedPaths(options: Omit<Options, 'output'>): readonly string[] {
  const { source, environment = [], config, templates } = options;
  const inputs = [source, ...environment, ...(config === undefined ? [] : [config])];
  const own = templates !== undefined && existsSync(templates) ? templatePaths(templates) : [];
  return [...inputs.filter(isFile).flatMap(sourceFiles), ...own];
}

/** Tells whether a source is a file or a folder: a URL, standard input and `HEAD:shop.json` are neither. */
export function isFile(source: string): boolean {
  if (source === '-' || /^https?:\/\//i.test(source)) return false;
  const isRevision = source.includes(':') && !/^[a-z]:[\\/]/i.test(source);
  return !isRevision || existsSync(source);
}
