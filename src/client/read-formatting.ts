import type { Options } from 'prettier';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inputError } from '../diagnostics/errors.js';
import { nativeOptions } from '../format/native-options.js';

/** Returns the Prettier options of the project that a folder belongs to; none where it has no configuration. */
export async function readFormatting(directory: string): Promise<Options> {
  const { resolveConfig } = await import('prettier');
  const place = join(directory, 'index.ts');
  try {
    const options = (await resolveConfig(place, { editorconfig: true })) ?? {};
    await tryOptions(options);
    return options;
  } catch (error) {
    const file = (await findConfig(place)) ?? directory;
    const found = error instanceof Error ? error.message : String(error);
    const message = `${file} cannot be used as the Prettier configuration of the client: ${firstLines(found)}. Mend it: the client is formatted as the project is.`;
    throw inputError('formatting-unreadable', message, { file }, { cause: error });
  }
}

/**
 * Returns texts with the line ends that Prettier has in the project of a folder. Hashes and comparisons know only `\n`, so that
 * a client is the same wherever it is checked out.
 */
export async function endLines<Each extends object>(
  changes: readonly Each[],
  directory: string,
): Promise<readonly Each[]> {
  if (!changes.some((change) => 'text' in change)) return changes;
  const { endOfLine } = await readFormatting(directory);
  if (endOfLine !== 'crlf') return changes;
  return changes.map((change) =>
    'text' in change && typeof change.text === 'string'
      ? { ...change, text: change.text.replaceAll(/\r?\n/g, '\r\n') }
      : change,
  );
}

/** Returns why Prettier refuses options; undefined where it takes them. */
export async function explainFormatting(options: Options): Promise<string | undefined> {
  try {
    await tryOptions(options);
    return undefined;
  } catch (error) {
    return firstLines(error instanceof Error ? error.message : String(error));
  }
}

/** Options that only Prettier understands may have values that it refuses, or name a plugin that is not there. */
async function tryOptions(options: Options): Promise<void> {
  if (nativeOptions(options) !== undefined) return;
  const { format } = await import('prettier');
  await format('', { ...options, parser: 'typescript' });
}

/** Returns the file that holds the configuration, from the working directory. */
async function findConfig(place: string): Promise<string | undefined> {
  const { resolveConfigFile } = await import('prettier');
  const found = await resolveConfigFile(place).catch(() => null);
  return found === null ? undefined : relative('', found);
}

/** What comes behind shows the text of the file. Prettier colours what it says where it finds a terminal or CI. */
function firstLines(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines
    .slice(0, 2)
    .join(' ')
    .replace(/[:.]\s*$/, '');
}
