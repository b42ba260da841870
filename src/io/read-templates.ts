import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inputError } from '../diagnostics/errors.js';
import { systemCode } from './system-error.js';
import { ownTemplates, templateFolder, templatePaths, type TemplateKind } from './template-paths.js';

/** Templates of the user's by the names of those that they stand for: `operation.hbs`. */
export type TemplateTexts = ReadonlyMap<string, { readonly text: string; readonly file: string }>;

/** Returns the templates in a folder of the user's; an InputError where one stands for none of postwright's. */
export async function readTemplates(
  folder: string | undefined,
  kind: TemplateKind = 'client',
): Promise<TemplateTexts> {
  if (folder === undefined) return new Map();
  try {
    const files = templatePaths(templateFolder(folder, kind));
    refuseUnknown(files, kind);
    const entries = files.map(async (file) => {
      const name = kind === 'site' ? `site/${basename(file)}` : basename(file);
      return [name, { text: await readFile(file, 'utf8'), file }] as const;
    });
    return new Map(await Promise.all(entries));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const example = kind === 'site' ? 'site/request.hbs' : 'operation.hbs';
    const message = `The templates cannot be read (${code}). Name a folder with files like ${example}.`;
    throw inputError('template-unknown', message, { file: folder });
  }
}

/** Returns templates in memory as if they had been read; an InputError where one stands for none of postwright's. */
export function givenTemplates(templates: Readonly<Record<string, string>> = {}): TemplateTexts {
  refuseUnknown(Object.keys(templates), 'client');
  return new Map(Object.entries(templates).map(([name, text]) => [name, { text, file: name }]));
}

/** A file that is called otherwise would be left out without a word. */
function refuseUnknown(files: readonly string[], kind: TemplateKind): void {
  const own = ownTemplates(kind).map((file) => basename(file));
  const file = files.find((each) => !own.includes(basename(each)));
  if (file === undefined) return;
  const message = `There is no template of this name to stand for. There are: ${own.join(', ')}.`;
  throw inputError('template-unknown', message, { file });
}
