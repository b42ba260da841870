import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.js';

/** Which templates: those of clients, or those of the pages of a site, which stand in a folder of theirs. */
export type TemplateKind = 'client' | 'site';

/** Returns the files of postwright's own templates. */
export function ownTemplates(kind: TemplateKind = 'client'): readonly string[] {
  return templatePaths(templateFolder(fileURLToPath(new URL('templates', packageRoot)), kind));
}

/** Returns where templates of a kind stand in a folder of templates. */
export function templateFolder(folder: string, kind: TemplateKind): string {
  return kind === 'site' ? join(folder, 'site') : folder;
}

/** Returns the templates in a folder, by their names. */
export function templatePaths(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return names.sort().map((name) => join(folder, name));
}
