import { formatFiles } from '../../src/format/format-files.js';

/** Returns the text of a module as generated ones are formatted; undefined where it cannot be parsed. */
export async function formatText(text: string): Promise<string | undefined> {
  const [file] = await formatFiles([{ path: 'a.ts', text }], { singleQuote: true }).catch(() => []);
  return file?.text;
}
