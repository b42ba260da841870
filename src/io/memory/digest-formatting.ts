import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from '../system-error.js';
import { readPlainJson } from '../../json/read-plain-json.js';

/** The configuration that is read as it stands; `prettier.config.js` and the like are programs, and can say anything. */
const data = /^(?:\.prettierrc(?:\.(?:json|json5|ya?ml|toml))?|\.editorconfig|package\.json)$/;
const program = /^(?:(?:\.prettierrc|prettier\.config)\.[cm]?[jt]s|package\.yaml)$/;

/**
 * Returns a digest of all that decides how a folder's files are formatted, found without Prettier: every configuration
 * above it, whether it counts in the end or not. Undefined where one of them is a program or takes in another package.
 */
export function digestFormatting(directory: string): string | undefined {
  const hash = createHash('sha256');
  for (const folder of foldersAbove(resolve(directory))) {
    hash.update(`\0${folder}`);
    for (const name of namesIn(folder)) {
      if (program.test(name)) return undefined;
      if (!data.test(name)) continue;
      const text = readFormatting(join(folder, name));
      if (text === undefined) return undefined;
      hash.update(`\0${name}\0${text}`);
    }
  }
  return hash.digest('hex');
}

/** Returns the files above a folder that say how its files are formatted, programs among them. */
export function formattingFiles(directory: string): readonly string[] {
  return foldersAbove(resolve(directory)).flatMap((folder) =>
    namesIn(folder)
      .filter((name) => data.test(name) || program.test(name))
      .map((name) => join(folder, name)),
  );
}

function foldersAbove(directory: string): readonly string[] {
  const parent = dirname(directory);
  return parent === directory ? [directory] : [directory, ...foldersAbove(parent)];
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return [];
  }
}

/** Returns what a configuration says; undefined where it takes in other packages, or cannot be read. */
function readFormatting(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const said = file.endsWith('package.json') ? readPackage(text) : text;
    return /^\s*["']?[\w@./-]+["']?\s*$/.test(said) || /\bplugins\b/.test(said) ? undefined : said;
  } catch {
    return undefined;
  }
}

/** Returns what a package.json says to Prettier. */
function readPackage(text: string): string {
  const read = readPlainJson(text);
  // Prettier says what is wrong with it.
  if (read === undefined) throw new SyntaxError('package.json is not JSON');
  const { value } = read;
  const own = typeof value === 'object' && value !== null && 'prettier' in value ? value.prettier : undefined;
  return own === undefined ? '' : JSON.stringify(own);
}
