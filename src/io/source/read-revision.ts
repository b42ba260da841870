import { inputError, type InputError } from '../../diagnostics/errors.js';
import { inBatches } from '../in-batches.js';
import { openGit, type Git } from '../open-git.js';
import { largestSource, refuseLargeFolder, sourceTooLarge } from './largest-source.js';
import { isCollectionPath } from './list-yaml.js';
import type { FolderFile } from '../../model/inputs.js';

/**
 * Returns the bytes of a file as git has it, for a source like `HEAD:collections/shop.json`; undefined for any other
 * source. The path is git's own: from the top of the repository, or from here where it begins with `./` or `../`. One
 * that is not there at the top is looked for from here.
 */
export async function readRevision(source: string, directory = '.'): Promise<Uint8Array | undefined> {
  const git = openGit(directory);
  const name = await findRevision(source, git);
  if (name === undefined) return undefined;
  const bytes = await git(['cat-file', 'blob', name]);
  if (bytes === undefined) throw missing(source, 'is a directory. Name a file.');
  if (bytes.length > largestSource) throw sourceTooLarge(source);
  return bytes;
}

/** Returns the YAML files of a directory as git has it; undefined for a source that is no directory in git. */
export async function readRevisionFolder(
  source: string,
  directory = '.',
): Promise<readonly FolderFile[] | undefined> {
  const git = openGit(directory);
  const name = await findRevision(source, git);
  const listed = name === undefined ? undefined : await git(['ls-tree', '-r', '-l', '-z', `${name}^{tree}`]);
  if (name === undefined || listed === undefined) return undefined;
  const files = parseTree(listed.toString('utf8')).filter(({ path }) => isCollectionPath(path));
  refuseLargeFolder(
    source,
    files.map(({ size }) => size),
  );
  return inBatches(files.map(({ path }) => path).sort(), async (path) => {
    const bytes = await git(['cat-file', 'blob', `${name}:${path}`]);
    if (bytes === undefined) throw missing(source, `has no ${path} that could be read.`);
    return { path, bytes };
  });
}

/** Returns the files in what git prints of a tree: mode, type, id and size, and behind a tab the path. Submodules have no size. */
function parseTree(text: string): readonly { readonly path: string; readonly size: number }[] {
  return text.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t');
    const size = Number(line.slice(0, tab).split(' ').at(-1));
    return tab === -1 || Number.isNaN(size) ? [] : [{ path: line.slice(tab + 1), size }];
  });
}

/** Returns the name that git has for what a source means; undefined for a source that is none of git's. */
async function findRevision(source: string, git: Git): Promise<string | undefined> {
  const [, revision, path] = /^([^:]*):(.+)$/s.exec(source) ?? [];
  // `C:\shop.json` and `C:/shop.json` are paths of Windows, `--upload-pack=x:y` is no revision either.
  if (revision === undefined || path === undefined || /^[a-z]:[\\/]/i.test(source)) return undefined;
  if (revision.startsWith('-'))
    throw missing(
      source,
      `does not exist, and ${revision} is no revision of git: none begins with "-". Check the path.`,
    );
  return findNamed(source, revision, path.replaceAll('\\', '/'), git);
}

async function findNamed(source: string, revision: string, path: string, git: Git): Promise<string> {
  const prefix = await git(['rev-parse', '--show-prefix']);
  if (prefix === undefined)
    throw missing(
      source,
      'does not exist, and git finds no repository around this folder that could have it. Check the path.',
    );
  // An empty revision is what is staged.
  if (
    revision !== '' &&
    (await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])) === undefined
  )
    throw missing(
      source,
      `does not exist, and git knows no revision ${revision} here. Check it, or fetch it first.`,
    );
  const relative = /^\.\.?\//.test(path);
  const atTop = relative ? undefined : await findObject(revision, path, git);
  const fromHere =
    relative || text(prefix) !== '' ? await findObject(revision, relative ? path : `./${path}`, git) : atTop;
  if (atTop !== undefined && fromHere !== undefined && atTop !== fromHere)
    throw missing(
      source,
      `is two files: one at the top of the repository and one in this folder. Write ./${path} for the one here.`,
    );
  const found = atTop ?? fromHere;
  if (found === undefined)
    throw missing(
      source,
      `does not exist: ${revision === '' ? 'what is staged' : revision} has no file ${path}. Check the path.`,
    );
  return found;
}

async function findObject(revision: string, path: string, git: Git): Promise<string | undefined> {
  const found = await git(['rev-parse', '--verify', '--quiet', `${revision}:${path}`]);
  return found && text(found);
}

function text(bytes: Buffer): string {
  return bytes.toString('utf8').trim();
}

function missing(name: string, problem: string): InputError {
  return inputError('source-missing', `${name} ${problem}`, { file: name });
}
