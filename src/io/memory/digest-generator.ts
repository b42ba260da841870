import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../package-root.js';
import { readPlainJson } from '../../json/read-plain-json.js';

const root = fileURLToPath(packageRoot);
/** `dist` where it was built, `src` where it was not. */
const [code = ''] = relative(root, fileURLToPath(import.meta.url)).split(sep);

/** Returns what tells this generator, under this version of Node, from any other. */
export function digestGenerator(): string {
  return createHash('sha256').update(process.version).update(digestCode()).digest('hex');
}

/**
 * Returns a digest of the generator's own code, of its templates and its runtime, and of the versions of the packages that it
 * uses, the same on every machine. A checkout that was built again is another generator, whatever its version says.
 */
export function digestCode(): string {
  return (digested ??= digestFiles());
}

/** A process runs the code that it has loaded, whatever becomes of the files. */
let digested: string | undefined;

function digestFiles(): string {
  const hash = createHash('sha256');
  for (const folder of [code, 'runtime', 'templates'].map((name) => join(root, name))) {
    for (const file of filesOf(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  for (const version of packageVersions()) hash.update(`\0${version}`);
  return hash.digest('hex');
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|ts|hbs)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function packageVersions(): readonly string[] {
  const own = readPackage(join(root, 'package.json'));
  const names = Object.keys(own.dependencies ?? {}).sort();
  return [`postwright ${String(own.version)}`, ...names.map((name) => `${name} ${versionOf(name)}`)];
}

/** A package need not export its package.json, so it is looked for where Node looks for the package. */
function versionOf(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      return String(readPackage(join(folder, name, 'package.json')).version);
    } catch {
      continue;
    }
  }
  return 'missing';
}

function readPackage(file: string): { readonly version?: unknown; readonly dependencies?: object } {
  const value = readPlainJson(readFileSync(file, 'utf8'))?.value;
  if (typeof value !== 'object' || value === null) return {};
  const dependencies = 'dependencies' in value ? value.dependencies : undefined;
  return {
    ...('version' in value && { version: value.version }),
    ...(typeof dependencies === 'object' && dependencies !== null && { dependencies }),
  };
}
