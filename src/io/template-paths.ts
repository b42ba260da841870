import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.js';

/** Returns the files of postwright's own templates. */
export function ownTemplates(): readonly string[] {
  return templatePaths(fileURLToPath(new URL('templates', packageRoot)));
}

/** Returns the templates in a folder, by their names. */
export function templatePaths(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.hbs'));
  return names.sort().map((name) => join(folder, name));
}
