import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Options } from '../../options.js';
import { snapshotPath } from '../output/client-path.js';
import { digestFormatting } from './digest-formatting.js';
import { digestGenerator } from './digest-generator.js';
import { sourceFiles } from '../source/source-files.js';
import { systemCode } from '../system-error.js';

/**
 * Returns a digest of everything that a client follows from: the generator, the files that it reads, the names that they
 * are called by in messages, and the formatting. Two runs with the same digest and the same manifest to begin with make
 * the same client. Undefined where that cannot be told beforehand: of a URL, of standard input, of a file that cannot be
 * read, and where the formatting is a program.
 */
export function runKey(options: Options): string | undefined {
  const { source, environment = [], config = '', output, dropAliases = false } = options;
  const { tests = 'vitest', testsDir = '', changelog = false, mocks = 'none' } = options;
  const formatting = digestFormatting(output);
  if (formatting === undefined) return undefined;
  const hash = createHash('sha256')
    .update(digestGenerator())
    .update(formatting)
    .update(resolve(output))
    .update(`\0${dropAliases}\0${tests}\0${testsDir}\0${mocks}`);
  const snapshots = changelog ? [join(output, snapshotPath)] : [];
  for (const name of [...sourceFiles(source), ...environment, config, ...snapshots]) {
    const bytes = name === '' ? '' : readBytes(name);
    if (bytes === undefined) return undefined;
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
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
