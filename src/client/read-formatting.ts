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
