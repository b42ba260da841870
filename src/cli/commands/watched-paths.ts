import { existsSync } from 'node:fs';
import { sourceFiles } from '../../io/source/source-files.js';
import type { SourceOptions } from '../../options.js';

/** Returns the files that a run reads and that may change while somebody works on them; those of a directory as they are now. */
export function watchedPaths({ source, environment = [], config }: SourceOptions): readonly string[] {
  return [source, ...environment, ...(config === undefined ? [] : [config])]
    .filter(isFile)
    .flatMap(sourceFiles);
}

/** Tells whether a source is a file or a folder: a URL, standard input and `HEAD:shop.json` are neither. */
export function isFile(source: string): boolean {
  if (source === '-' || /^https?:\/\//i.test(source)) return false;
  const isRevision = source.includes(':') && !/^[a-z]:[\\/]/i.test(source);
  return !isRevision || existsSync(source);
}
