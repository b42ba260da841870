import type { Options } from 'prettier';
import type { ClientFile } from '../model/client-file.js';
import { loadNativeFormat, type NativeFormat } from './load-native-format.js';

/** What no project may change: the language, the line ends (those of its files are made where they are written), and that texts in template literals are nobody's code. */
const fixed: Options = { parser: 'typescript', endOfLine: 'lf', embeddedLanguageFormatting: 'off' };

/** oxfmt works on several files at once; all of them at once would take 600 MB for a client of 500 operations. */
const atOnce = 4;

/**
 * Returns the files as Prettier formats them with the options of the project that they go into. Whatever these say, the
 * files are TypeScript, and their lines end with `\n`: the same bytes on every machine. The work is oxfmt's wherever it
 * comes to the same; `loadNative` says where.
 */
export async function formatFiles(
  files: readonly ClientFile[],
  options: Options = {},
  loadNative: (options: Options) => Promise<NativeFormat | undefined> = loadNativeFormat,
): Promise<readonly ClientFile[]> {
  const native = await loadNative(options);
  const format = async ({ path, text }: ClientFile): Promise<ClientFile> => ({
    path,
    text: (await native?.(text)) ?? (await formatByPrettier(text, { ...options, ...fixed, filepath: path })),
  });
  const formatted: ClientFile[][] = [];
  for (let at = 0; at < files.length; at += atOnce) {
    formatted.push(await Promise.all(files.slice(at, at + atOnce).map(format)));
  }
  return formatted.flat();
}

async function formatByPrettier(text: string, options: Options): Promise<string> {
  const { format } = await import('prettier');
  return format(text, options);
}
