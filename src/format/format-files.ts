import type { Options } from 'prettier';
import type { ClientFile } from '../model/client-file.js';

/** What no project may change: the language, the line ends, and that texts in template literals are nobody's code. */
const fixed: Options = { parser: 'typescript', endOfLine: 'lf', embeddedLanguageFormatting: 'off' };

/**
 * Returns the files as Prettier formats them with the options of the project that they go into. Whatever these say, the
 * files are TypeScript, and their lines end with `\n`: the same bytes on every machine.
 */
export async function formatFiles(
  files: readonly ClientFile[],
  options: Options = {},
): Promise<readonly ClientFile[]> {
  const { format } = await import('prettier');
  const formatted: ClientFile[] = [];
  for (const { path, text } of files) {
    const own: Options = { ...options, ...fixed, filepath: path };
    formatted.push({ path, text: await format(text, own) });
  }
  return formatted;
}
