import type { Options } from 'prettier';
import type { ClientFile } from '../model/client-file.js';
import type { MadeFile } from '../model/keep.js';
import { loadNativeFormat, type NativeFormat } from './load-native-format.js';

/** What no project may change: the language, the line ends (those of its files are made where they are written), and that texts in template literals are nobody's code. */
const fixed: Options = { parser: 'typescript', endOfLine: 'lf', embeddedLanguageFormatting: 'off' };

/** A file that is to be formatted, unless an earlier run did so. */
type UnformattedFile = ClientFile & Pick<MadeFile, 'formatted'>;

/** oxfmt works on several files at once; all of them at once would take 600 MB for a client of 500 operations. */
const atOnce = 4;

/**
 * Returns the files as Prettier formats them with the options of the project that they go into. Whatever these say, the
 * files are TypeScript, and their lines end with `\n`: the same bytes on every machine. The work is oxfmt's wherever it
 * comes to the same; `loadNative` says where.
 */
export async function formatFiles(
  files: Iterable<UnformattedFile> | AsyncIterable<UnformattedFile>,
  options: Options = {},
  loadNative: (options: Options) => Promise<NativeFormat | undefined> = loadNativeFormat,
): Promise<readonly ClientFile[]> {
  const native = await loadNative(options);
  const format = async ({ path, text, formatted: done }: UnformattedFile): Promise<ClientFile> => {
    if (done) return { path, text };
    const own = await native?.(text);
    return { path, text: own ?? (await formatByPrettier(text, { ...options, ...fixed, filepath: path })) };
  };
  const formatted: ClientFile[] = [];
  let begun: Promise<readonly ClientFile[]> = Promise.resolve([]);
  for await (const batch of batchesOf(files)) {
    // While these are formatted the next ones are made.
    const next = Promise.all(batch.map(format));
    // What fails is thrown when its turn comes, if nothing has failed before.
    next.catch(() => undefined);
    for (const file of await begun) formatted.push(file);
    begun = next;
  }
  for (const file of await begun) formatted.push(file);
  return formatted;
}

async function* batchesOf(
  files: Iterable<UnformattedFile> | AsyncIterable<UnformattedFile>,
): AsyncGenerator<readonly UnformattedFile[], void, undefined> {
  let batch: UnformattedFile[] = [];
  for await (const file of files) {
    batch.push(file);
    if (batch.length < atOnce) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

async function formatByPrettier(text: string, options: Options): Promise<string> {
  const { format } = await import('prettier');
  return format(text, options);
}
