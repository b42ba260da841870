import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inputError } from '../diagnostics/errors.js';
import { systemCode } from './system-error.js';
import { ownTemplates, templatePaths } from './template-paths.js';

/** Templates of the user's by the names of those that they stand for: `operation.hbs`. */
export type TemplateTexts = ReadonlyMap<string, { readonly text: string; readonly file: string }>;

/** Returns the templates in a folder of the user's; an InputError where one stands for none of postwright's. */
export async function readTemplates(folder: string | undefined): Promise<TemplateTexts> {
  if (folder === undefined) return new Map();
  try {
    const files = templatePaths(folder);
    refuseUnknown(files);
    const entries = files.map(async (file) => {
      return [basename(file), { text: await readFile(file, 'utf8'), file }] as const;
    });
    return new Map(await Promise.all(entries));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const message = `The templates cannot be read (${code}). Name a folder with files like operation.hbs.`;
    throw inputError('template-unknown', message, { file: folder });
  }
}

/** Returns templates in memory as if they had been read; an InputError where one stands for none of postwright's. */
export function givenTemplates(templates: Readonly<Record<string, string>> = {}): TemplateTexts {
  refuseUnknown(Object.keys(templates));
  return new Map(Object.entries(templates).map(([name, text]) => [name, { text, file: name }]));
}

/** A file that is called otherwise would be left out without a word. */
function refuseUnknown(files: readonly string[]): void {
  const own = ownTemplates().map((file) => basename(file));
  const file = files.find((each) => !own.includes(basename(each)));
  if (file === undefined) return;
  const message = `There is no template of this name to stand for. There are: ${own.join(', ')}.`;
  throw inputError('template-unknown', message, { file });
}
