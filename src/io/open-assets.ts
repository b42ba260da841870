import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.js';

/** Returns the files of the templates that clients are made with. */
export function templateFiles(): readonly string[] {
  const folder = fileURLToPath(new URL('templates', packageRoot));
  return readdirSync(folder).map((name) => join(folder, name));
}

/** What reads files of the package, each once. */
export interface PackageFiles {
  /** Reads a module of `runtime/`. */
  runtime(path: string): Promise<string>;
  /** Reads a file of `templates/`. */
  template(name: string): Promise<string>;
}

/** Returns what reads the package's own `runtime/` and `templates/`. */
export function openAssets(): PackageFiles {
  const read = new Map<string, Promise<string>>();
  const readOnce = (path: string): Promise<string> => {
    const text = read.get(path) ?? readFile(new URL(path, packageRoot), 'utf8');
    read.set(path, text);
    return text;
  };
  return {
    runtime: (path) => readOnce(`runtime/${path}`),
    template: (name) => readOnce(`templates/${name}`),
  };
}
