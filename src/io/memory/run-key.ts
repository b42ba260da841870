import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { assertNever } from '../../diagnostics/errors.js';
import { artefactOptions, type OptionDescription, type Options } from '../../options.js';
import { snapshotPath } from '../output/client-path.js';
import { digestFormatting } from './digest-formatting.js';
import { digestGenerator } from './digest-generator.js';
import { templatePaths } from '../template-paths.js';
import { guessImportExtension } from '../import-extension.js';
import { sourceFiles } from '../source/source-files.js';
import { systemCode } from '../system-error.js';

/**
 * Returns a digest of everything that a client follows from: the generator, the files that it reads, the names that they
 * are called by in messages, and the formatting. Two runs with the same digest and the same manifest to begin with make
 * the same client. Undefined where that cannot be told beforehand: of a URL, of standard input, of a file that cannot be
 * read, and where the formatting is a program.
 */
export function runKey(options: Options): string | undefined {
  const { source, environment = [], config = '', output, changelog = false } = options;
  const formatting = digestFormatting(output);
  if (formatting === undefined) return undefined;
  const hash = createHash('sha256')
    .update(digestGenerator())
    .update(formatting)
    .update(resolve(output))
    .update(JSON.stringify([decided(options), guessImportExtension(output).extension]));
  const snapshots = changelog ? [join(output, snapshotPath)] : [];
  const templates = templatesIn(options.templates);
  if (templates === undefined) return undefined;
  for (const name of [...sourceFiles(source), ...environment, config, ...templates, ...snapshots]) {
    const bytes = name === '' ? '' : readBytes(name);
    if (bytes === undefined) return undefined;
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Returns the values that decide on a client besides files, those that are left out by their defaults. */
function decided({ dropAliases = false, changelog = false, templates = '', ...given }: Options): object {
  const values = new Map<string, unknown>(Object.entries(given));
  const chosen = [...artefactOptions].map(([name, option]) => [name, values.get(name) ?? defaultOf(option)]);
  return [dropAliases, changelog, templates, ...chosen];
}

function defaultOf(option: OptionDescription): string | boolean {
  switch (option.kind) {
    case 'choice':
      return option.default;
    case 'flag':
      return false;
    case 'text':
    case 'path':
      return '';
    default:
      return assertNever(option);
  }
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
