import { posix } from 'node:path';

/** What is known of the place of an example. */
interface Placed {
  readonly path: string;
  readonly owner: string | undefined;
}

/** The saved examples of a directory, found without a look at each of them. */
export interface ExampleIndex<Example> {
  /** Those that stand in the place for a request's, by the path of its file without its end. */
  readonly byOwner: ReadonlyMap<string, readonly Example[]>;
  /** Those that a request can name: by their paths, and by those of the two folders around them. */
  readonly byPlace: ReadonlyMap<string, readonly Example[]>;
}

/** Returns the examples by what leads to them. */
export function indexExamples<Example extends Placed>(examples: readonly Example[]): ExampleIndex<Example> {
  const byOwner = new Map<string, Example[]>();
  const byPlace = new Map<string, Example[]>();
  for (const example of examples) {
    const { owner, path } = example;
    if (owner !== undefined) add(byOwner, owner, example);
    const folder = posix.dirname(path);
    for (const place of new Set([path, folder, posix.dirname(folder)])) add(byPlace, place, example);
  }
  return { byOwner, byPlace };
}

function add<Example>(index: Map<string, Example[]>, key: string, example: Example): void {
  const known = index.get(key);
  if (known) known.push(example);
  else index.set(key, [example]);
}
