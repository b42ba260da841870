import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../documentation.js';
import { loosely, segmentsOf } from './overlap.js';

/** Where a name belongs in a request. */
export interface Placed {
  readonly in: ArgumentPlace;
  readonly name: string;
}

/** Finds the recorded argument that a documented name means. */
export interface Finder {
  find(name: string, place: ArgumentPlace | undefined): Placed | undefined;
  /** The same among the body keys that stand, at any depth, under a path ending in `.`. */
  findBelow(prefix: string, name: string): Placed | undefined;
  /** Whether the body holds keys right under a path ending in `.`. */
  holds(prefix: string): boolean;
}

interface Known extends Placed {
  readonly keys: readonly string[];
}

/** Returns a finder over the names of a request; made once for all of its rows. */
export function createFinder(context: DocumentationContext): Finder {
  const byLast = new Map<string, Known[]>();
  for (const known of knownNames(context)) {
    const last = loosely(known.keys.at(-1) ?? '');
    const list = byLast.get(last);
    if (list === undefined) byLast.set(last, [known]);
    else list.push(known);
  }
  const parents = new Set(context.body.map((path) => path.slice(0, path.lastIndexOf('.') + 1)));
  const named = (keys: readonly string[]): readonly Known[] => byLast.get(loosely(keys.at(-1) ?? '')) ?? [];
  return {
    find(name, place) {
      const keys = segmentsOf(name);
      const same = named(keys);
      if (place === undefined) return pick(same, keys, name);
      const fitting = same.filter((known) => known.in === place);
      return pick(fitting, keys, name) ?? pick(same, keys, name);
    },
    findBelow(prefix, name) {
      const keys = segmentsOf(name);
      const below = named(keys).filter((known) => known.in === 'body' && known.name.startsWith(prefix));
      const direct = below.filter((known) => !known.name.slice(prefix.length).includes('.'));
      return pick(direct, keys, name) ?? pick(below, keys, name);
    },
    holds: (prefix) => parents.has(prefix),
  };
}

function knownNames(context: DocumentationContext): readonly Known[] {
  const flat = (place: ArgumentPlace, names: readonly string[]): Known[] =>
    names.map((name) => ({ in: place, name, keys: [name] }));
  return [
    ...context.body.map((name): Known => ({ in: 'body', name, keys: segmentsOf(name) })),
    ...flat('query', context.query),
    ...flat('path', context.path),
    ...flat('header', context.headers),
  ];
}

/** The one that is spelled so, else the only one that ends so; of several that fit no better, none. */
function pick(list: readonly Known[], keys: readonly string[], name: string): Placed | undefined {
  const ends = (known: Known, same: (a: string, b: string) => boolean): boolean =>
    known.keys.length >= keys.length &&
    keys.every((key, at) => same(key, known.keys[known.keys.length - keys.length + at] ?? ''));
  const exact = (a: string, b: string): boolean => a === b;
  const loose = (a: string, b: string): boolean => loosely(a) === loosely(b);
  const steps: readonly ((known: Known) => boolean)[] = [
    (known) => known.name === name,
    (known) => known.keys.length === keys.length && ends(known, exact),
    (known) => known.keys.length === keys.length && ends(known, loose),
    (known) => ends(known, exact),
    (known) => ends(known, loose),
  ];
  for (const [at, fits] of steps.entries()) {
    const found = list.filter(fits);
    const [first] = found;
    if (first !== undefined && (found.length === 1 || at < 2)) return { in: first.in, name: first.name };
  }
  return undefined;
}
