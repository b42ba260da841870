import { hashText } from '../hash-text.js';
import { openGit } from '../open-git.js';

/** So many commits that changed a file are looked at, the newest first. */
const mostCommits = 200;

/**
 * Returns the text with one of these hashes that git has, or once had, of a file in a folder; undefined where it never had
 * one, or there is no git.
 */
export async function findInGit(
  directory: string,
  path: string,
  hashes: ReadonlySet<string>,
): Promise<string | undefined> {
  const git = openGit(directory);
  const log = await git(['log', '--format=%H', `--max-count=${mostCommits}`, 'HEAD', '--', path]);
  // What is staged may be what was generated, too.
  const revisions = ['', ...(log?.toString('utf8').split('\n').filter(Boolean) ?? [])];
  for (const revision of log === undefined ? [''] : revisions) {
    const bytes = await git(['cat-file', 'blob', `${revision}:./${path}`]);
    const text = bytes?.toString('utf8').replaceAll('\r\n', '\n');
    if (text !== undefined && hashes.has(hashText(text))) return text;
  }
  return undefined;
}
