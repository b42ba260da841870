import type { SourceOptions } from '../options.js';

/** Returns the files that a run reads and that may change while somebody works on them: a URL or standard input does not. */
export function watchedPaths({ source, environment = [], config }: SourceOptions): readonly string[] {
  return [source, ...environment, ...(config === undefined ? [] : [config])].filter(isFile);
}

/** Tells whether a source is a file, or a folder. */
export function isFile(source: string): boolean {
  return source !== '-' && !/^https?:\/\//i.test(source);
}
