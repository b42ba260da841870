import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stagingPrefix } from '../io/output/client-path.js';
import { systemCode } from '../io/system-error.js';

/** Files that nobody would miss in a folder that is to be a generated client. */
const ignored: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep']);

/**
 * Returns the first file under a folder that is not among the expected ones, as a path in the folder, or nothing. One is
 * enough to know that the folder belongs to somebody else; it may be a home directory, so the search ends there.
 */
export async function findStrangers(
  directory: string,
  expected: ReadonlySet<string>,
  prefix = '',
): Promise<readonly string[]> {
  for (const entry of await entriesOf(join(directory, prefix))) {
    if (ignored.has(entry.name) || entry.name.startsWith(stagingPrefix)) continue;
    const path = prefix + entry.name;
    const strangers = entry.isDirectory()
      ? await findStrangers(directory, expected, `${path}/`)
      : expected.has(path)
        ? []
        : [path];
    if (strangers.length > 0) return strangers;
  }
  return [];
}

async function entriesOf(folder: string): Promise<Awaited<ReturnType<typeof readEntries>>> {
  try {
    return (await readEntries(folder)).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function readEntries(folder: string) {
  return readdir(folder, { withFileTypes: true });
}
