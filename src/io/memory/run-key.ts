import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { snapshotPath } from '../output/client-path.js';
import { digestFormatting } from './formatting-files.js';
import { digestGenerator } from './digest-generator.js';
import { templatePaths } from '../template-paths.js';
import { guessImportExtension } from '../import-extension.js';
import { sourceFiles } from '../source/source-files.js';
import { systemCode } from '../system-error.js';

/** What a run follows from. */
export interface RunInput {
  /** The files, URLs and folders that it reads. */
  readonly source: string;
  readonly environment?: readonly string[] | undefined;
  readonly config?: string | undefined;
  readonly templates?: string | undefined;
  readonly changelog?: boolean | undefined;
  readonly output: string;
  /** Whatever else decides on the client. */
  readonly decided: object;
  /** What the URLs among the names have answered. */
  readonly answers?: ReadonlyMap<string, Uint8Array>;
}

/**
 * Returns a digest of everything that a client follows from: the generator, the files that it reads, the names that they
 * are called by in messages, and the formatting. Two runs with the same digest and the same manifest to begin with make
 * the same client. Undefined where that cannot be told beforehand: of a URL whose answer is not known, of standard input, of a
 * file that cannot be read, and where the formatting is a program.
 */
export function runKey(input: RunInput): string | undefined {
  const { source, environment = [], config = '', output, changelog = false, decided, answers } = input;
  const formatting = digestFormatting(output);
  if (formatting === undefined) return undefined;
  const hash = createHash('sha256')
    .update(digestGenerator())
    .update(formatting)
    .update(resolve(output))
    .update(JSON.stringify([decided, guessImportExtension(output).extension]));
  const snapshots = changelog ? [join(output, snapshotPath)] : [];
  const templates = templatesIn(input.templates);
  if (templates === undefined) return undefined;
  for (const name of [...sourceFiles(source), ...environment, config, ...templates, ...snapshots]) {
    const bytes = name === '' ? '' : (answers?.get(name) ?? readBytes(name));
    if (bytes === undefined) return undefined;
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Returns the files in a folder of templates; undefined where it cannot be read. */
function templatesIn(folder: string | undefined): readonly string[] | undefined {
  if (folder === undefined) return [];
  try {
    return templatePaths(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function readBytes(name: string): Uint8Array | undefined {
  if (name === '-' || /^https?:\/\//i.test(name)) return undefined;
  try {
    return readFileSync(name);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
