import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';
import { systemCode } from './system-error.js';

/** What the project around a client says of its imports. */
export interface GuessedExtension {
  readonly extension: '.js' | '.ts';
  /** The files that say so, the nearest first: those that are looked at, whatever they say. */
  readonly files: readonly string[];
}

const settings = ['deno.json', 'deno.jsonc', 'tsconfig.json'];
const edges = ['package.json', '.git'];

/**
 * Returns how the project around a folder imports: by `.ts` where its nearest `tsconfig.json` allows that or has it
 * rewritten, and in a project of Deno, which knows nothing else; by `.js`, which all others understand, where it does not.
 */
export function guessImportExtension(folder: string): GuessedExtension {
  const found = nearestSettings(resolve(folder));
  if (found === undefined) return { extension: '.js', files: [] };
  if (!found.endsWith('tsconfig.json')) return { extension: '.ts', files: [found] };
  const chain = configChain(found, new Set());
  const options = chain.map(({ compilerOptions }) => compilerOptions);
  const isTrue = (name: string): boolean => options.find((each) => name in each)?.[name] === true;
  const isTs = isTrue('allowImportingTsExtensions') || isTrue('rewriteRelativeImportExtensions');
  return { extension: isTs ? '.ts' : '.js', files: chain.map(({ file }) => file) };
}

/** Looks no further than the package or the repository that the folder belongs to. */
function nearestSettings(folder: string): string | undefined {
  const found = settings.map((name) => join(folder, name)).find((file) => existsSync(file));
  const parent = dirname(folder);
  if (found !== undefined || parent === folder) return found;
  return edges.some((name) => existsSync(join(folder, name))) ? undefined : nearestSettings(parent);
}

/** A file of settings with what it says itself. */
interface OwnConfig {
  readonly file: string;
  readonly compilerOptions: Readonly<Record<string, unknown>>;
}

/** Returns a configuration, then those that it extends by a path: what stands first goes before the others. */
function configChain(file: string, above: ReadonlySet<string>): readonly OwnConfig[] {
  const text = above.has(file) ? undefined : readText(file);
  if (text === undefined) return [];
  const config: unknown = parse(text, [], { allowTrailingComma: true });
  const bases = [propertyOf(config, 'extends')].flat().filter((base) => typeof base === 'string');
  // The last one of several goes before the others.
  const inherited = bases
    .filter((base) => /^\.{1,2}\//.test(base))
    .reverse()
    .flatMap((base) => {
      const path = resolve(dirname(file), base);
      return configChain(path.endsWith('.json') ? path : `${path}.json`, new Set([...above, file]));
    });
  return [{ file, compilerOptions: { ...recordOf(propertyOf(config, 'compilerOptions')) } }, ...inherited];
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
