import type { DocumentationContext } from '../documentation.js';

/** The keys of a path: `items[].sku` has two. */
export function segmentsOf(path: string): readonly string[] {
  return path
    .replaceAll('[]', '')
    .split('.')
    .filter((segment) => segment !== '');
}

/** A key as it is compared where its spelling differs: case, underscores and hyphens left out. */
export function loosely(key: string): string {
  return key.toLowerCase().replaceAll(/[_\-\s]/gu, '');
}

/** How many of the names the request holds, and how many the saved responses do, from 0 to 1. */
export interface Overlap {
  readonly request: number;
  readonly response: number;
}

/** Returns how far names are those of the request and of its responses. */
export function readOverlap(names: readonly string[], context: DocumentationContext): Overlap {
  if (names.length === 0) return { request: 0, response: 0 };
  const request = keysOf([context.body, context.query, context.path, context.headers]);
  const response = keysOf([context.responses]);
  const share = (keys: ReadonlySet<string>): number =>
    names.filter((name) => keys.has(loosely(segmentsOf(name).at(-1) ?? name)) || keys.has(loosely(name)))
      .length / names.length;
  return { request: share(request), response: share(response) };
}

const cache = new WeakMap<readonly string[], ReadonlySet<string>>();

function keysOf(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...looseKeys(list)]));
}

function looseKeys(list: readonly string[]): ReadonlySet<string> {
  const known = cache.get(list);
  if (known !== undefined) return known;
  const keys = new Set(list.flatMap((path) => [loosely(segmentsOf(path).at(-1) ?? path), loosely(path)]));
  cache.set(list, keys);
  return keys;
}
