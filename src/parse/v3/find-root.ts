import { inputError } from '../../diagnostics/errors.js';

/** One file of a directory: its path from there, with `/` between the names. */
export interface PlacedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files of the one collection in a directory, and what the collection is called unless it says so itself. */
export interface Root {
  readonly name: string;
  /** What comes between the directory and the paths of these files. */
  readonly prefix: string;
  readonly files: readonly PlacedFile[];
}

/** Where Postman keeps collections in a project. */
const kept = /^(?:postman\/)?collections\/([^/]+)\//;

/**
 * Returns the collection of a directory: the directory itself, or the only one under `postman/collections/`. Where
 * several are kept there, an InputError names them.
 */
export function findRoot(files: readonly PlacedFile[], source: string): Root {
  const names = [...new Set(files.flatMap(({ path }) => kept.exec(path)?.slice(1, 2) ?? []))];
  const outside = files.some(({ path }) => /\.request\.ya?ml$/i.test(path) && !kept.test(path));
  const [name] = names;
  if (name === undefined || outside) return { name: lastName(source), prefix: '', files };
  if (names.length > 1) {
    const message = `${source} holds ${names.length} collections: ${names.map((each) => JSON.stringify(each)).join(', ')}. Name the folder of one of them.`;
    throw inputError('source-not-collection', message, { file: source });
  }
  const own = files.filter(({ path }) => kept.test(path));
  const prefix = `/${kept.exec(own[0]?.path ?? '')?.[0].replace(/\/$/, '') ?? ''}`;
  return { name, prefix, files: own.map(({ path, bytes }) => ({ path: path.replace(kept, ''), bytes })) };
}

function lastName(source: string): string {
  return source.split(/[\\/]+/).findLast((part) => part !== '' && part !== '.') ?? '';
}
