import { existsSync } from 'node:fs';
import { sourceFiles } from '../../io/source/source-files.js';
import { templatePaths } from '../../io/template-paths.js';
import type { Wishes } from '../../options.js';

/** What a run reads. */
export interface WatchedInput extends Pick<Wishes, 'environment' | 'config' | 'templates'> {
  readonly source: string;
}

/** Returns the files that a run reads and that may change while somebody works on them; those of a directory as they are now. */
export function watchedPaths({ source, environment, config, templates }: WatchedInput): readonly string[] {
  const inputs = [source, ...(environment ?? []), ...(typeof config === 'string' ? [config] : [])];
  const own = typeof templates === 'string' && existsSync(templates) ? templatePaths(templates) : [];
  return [...inputs.filter(isFile).flatMap(sourceFiles), ...own];
}

/** Tells whether a source is a file or a folder: a URL, standard input and `HEAD:shop.json` are neither. */
export function isFile(source: string): boolean {
  if (source === '-' || /^https?:\/\//i.test(source)) return false;
  const isRevision = source.includes(':') && !/^[a-z]:[\\/]/i.test(source);
  return !isRevision || existsSync(source);
}
