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

/** How far names are those of the request, and of the answers that were saved with it; each from 0 to 1. */
export interface Overlap {
  readonly request: number;
  readonly response: number;
  /** Of those that only one of the two holds. */
  readonly requestOnly: number;
  readonly responseOnly: number;
}

/** Returns how far names are those of the request and of its responses. */
export function readOverlap(names: readonly string[], context: DocumentationContext): Overlap {
  const sides = names.map((name) => [holdsName(name, context), answersHold(name, context)] as const);
  const share = (fits: (request: boolean, response: boolean) => boolean): number =>
    names.length === 0
      ? 0
      : sides.filter(([request, response]) => fits(request, response)).length / names.length;
  return {
    request: share((request) => request),
    response: share((_, response) => response),
    requestOnly: share((request, response) => request && !response),
    responseOnly: share((request, response) => response && !request),
  };
}

/** Tells whether the request holds a name, whatever the case and the signs between its words: `Shelf ID` is `shelfId`. */
export function holdsName(name: string, { body, query, path, headers }: DocumentationContext): boolean {
  return [body, query, path, headers].some((list) => isIn(name, list));
}

function answersHold(name: string, { responses }: DocumentationContext): boolean {
  return isIn(name, responses);
}

function isIn(name: string, list: readonly string[]): boolean {
  const keys = looseKeys(list);
  return keys.has(loosely(segmentsOf(name).at(-1) ?? name)) || keys.has(loosely(name));
}

const cache = new WeakMap<readonly string[], ReadonlySet<string>>();

function looseKeys(list: readonly string[]): ReadonlySet<string> {
  const known = cache.get(list);
  if (known !== undefined) return known;
  const keys = new Set(list.flatMap((path) => [loosely(segmentsOf(path).at(-1) ?? path), loosely(path)]));
  cache.set(list, keys);
  return keys;
}
