import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readPlainJson } from '../../json/read-plain-json.js';
import { systemCode } from '../system-error.js';

/** A file that decides how the files of a folder are formatted. */
export interface FormattingFile {
  readonly file: string;
  /** What it says: its text, or of a package.json what that says to Prettier. */
  readonly said: string;
  /** It is a program, or takes in other files: its text does not tell what it says. */
  readonly isIndirect: boolean;
}

/** In this order Prettier looks for its configuration in a folder; the first that counts is the only one. */
const configNames: readonly string[] = [
  ...['package.json', 'package.yaml'],
  ...['.prettierrc', '.prettierrc.json', '.prettierrc.yml', '.prettierrc.yaml', '.prettierrc.json5'],
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].flatMap((end) => [
    `.prettierrc.${end}`,
    `prettier.config.${end}`,
  ]),
  '.prettierrc.toml',
];

/** A folder above a client, with what stands in it. */
interface FolderAbove {
  readonly path: string;
  readonly entries: ReadonlyMap<string, Dirent>;
}

/**
 * Returns the files that decide on the formatting of a folder, found without Prettier as Prettier finds them: the nearest
 * configuration, and each `.editorconfig` up to one that is the root, or to the repository.
 */
export function formattingFiles(directory: string): readonly FormattingFile[] {
  const folders = foldersAbove(resolve(directory));
  return [...nearestConfig(folders), ...editorConfigs(folders)];
}

/**
 * Returns a digest of all that decides how a folder's files are formatted, found without Prettier. Undefined where a
 * part of it is a program or takes in another package: what that says is only known by running it.
 */
export function digestFormatting(directory: string): string | undefined {
  const hash = createHash('sha256');
  for (const { file, said, isIndirect } of formattingFiles(directory)) {
    if (isIndirect) return undefined;
    hash.update(`\0${file}\0${said}`);
  }
  return hash.digest('hex');
}

function nearestConfig(folders: readonly FolderAbove[]): readonly FormattingFile[] {
  for (const { path, entries } of folders) {
    for (const name of configNames) {
      const found = entries.has(name) ? readConfig(join(path, name), name) : undefined;
      if (found) return [found];
    }
  }
  return [];
}

function readConfig(file: string, name: string): FormattingFile | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  if (name === 'package.yaml') {
    // A YAML parser would take longer than all the rest.
    return /^["']?prettier["']?\s*:/m.test(text) ? { file, said: text, isIndirect: true } : undefined;
  }
  const said = name === 'package.json' ? readPackage(text) : text;
  if (said === undefined) return undefined;
  const isProgram = /\.[cm]?[jt]s$/.test(name);
  return { file, said, isIndirect: isProgram || isName(said) || /\bplugins\b/.test(said) };
}

/** A configuration may be the name of a package, or the path of a file, that has it. */
function isName(said: string): boolean {
  return /^\s*["']?[\w@./-]+["']?\s*$/.test(said);
}

/** Returns what a package.json says to Prettier; undefined where that is nothing. */
function readPackage(text: string): string | undefined {
  const value = readPlainJson(text)?.value;
  const own = typeof value === 'object' && value !== null && 'prettier' in value ? value.prettier : undefined;
  return own ? JSON.stringify(own) : undefined;
}

function editorConfigs(folders: readonly FolderAbove[]): readonly FormattingFile[] {
  const top = folders.findIndex(
    ({ entries }) => entries.has('.git') || entries.get('.hg')?.isDirectory() === true,
  );
  const found: FormattingFile[] = [];
  for (const { path, entries } of top === -1 ? folders : folders.slice(0, top + 1)) {
    const file = join(path, '.editorconfig');
    const said = entries.has('.editorconfig') ? readText(file) : undefined;
    if (said === undefined) continue;
    found.push({ file, said, isIndirect: false });
    if (isRoot(said)) break;
  }
  return found;
}

/**
 * Tells whether an .editorconfig surely ends the search. What cannot be read says nothing, and a file too many is harmless: it
 * does not change the formatting.
 */
function isRoot(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).flatMap((line) => (/^\s*(?:[#;].*)?$/.test(line) ? [] : line.trim()));
  if (!lines.every((line) => (line.startsWith('[') ? line.endsWith(']') : line.includes('=')))) return false;
  const section = lines.findIndex((line) => line.startsWith('['));
  const head = section === -1 ? lines : lines.slice(0, section);
  return /^root\s*=\s*true$/i.test(head.findLast((line) => /^root\s*=/i.test(line)) ?? '');
}

function foldersAbove(directory: string): readonly FolderAbove[] {
  const parent = dirname(directory);
  const folder = { path: directory, entries: entriesOf(directory) };
  return parent === directory ? [folder] : [folder, ...foldersAbove(parent)];
}

function entriesOf(folder: string): ReadonlyMap<string, Dirent> {
  try {
    return new Map(readdirSync(folder, { withFileTypes: true }).map((entry) => [entry.name, entry]));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return new Map();
  }
}

/** Returns the text of a file; undefined of a folder, and of what is gone. One that may not be read stops Prettier, too. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
