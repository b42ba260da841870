import { readdir, readFile } from 'node:fs/promises';
import { packageRoot } from './package-root.js';
import type { TemplateTexts } from './read-templates.js';

/** What reads files of the package, each once. */
export interface PackageFiles {
  /** Reads a module of `runtime/`. */
  runtime(path: string): Promise<string>;
  /** Returns the paths of all modules of `runtime/`. */
  runtimePaths(): Promise<readonly string[]>;
  /** Reads a file of `templates/`, or the one of the user's that stands for it. */
  template(name: string): Promise<{ readonly text: string; readonly file?: string }>;
  /** Reads what the pages of a site load: a script or the styles. */
  site(name: string): Promise<string>;
}

/** Returns what reads the package's own `runtime/` and `templates/`; templates of the user's stand for those of their names. */
export function openAssets(templates: TemplateTexts = new Map()): PackageFiles {
  const read = new Map<string, Promise<string>>();
  const readOnce = (path: string): Promise<string> => {
    const text = read.get(path) ?? readFile(new URL(path, packageRoot), 'utf8');
    read.set(path, text);
    return text;
  };
  return {
    runtime: (path) => readOnce(`runtime/${path}`),
    runtimePaths: async () => {
      const paths = await readdir(new URL('runtime/', packageRoot), { recursive: true });
      return paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.ts'));
    },
    template: async (name) => templates.get(name) ?? { text: await readOnce(`templates/${name}`) },
    site: (name) => readOnce(`dist/site/${name}`),
  };
}
