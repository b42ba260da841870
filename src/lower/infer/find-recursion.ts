import type { Json, JsonObject } from '../../model/json.js';

/** Objects that hold objects of their own shape. */
export interface Recursion {
  /** The key under which the inner ones stand. */
  readonly key: string;
  /** Every object further down that has the shape. */
  readonly inner: readonly JsonObject[];
}

/** How many keys lie between an object and the one of its shape: `children`, or `children.items`. */
const deepest = 2;

/** Returns where objects hold objects of their own shape (comments with replies, folders in folders); undefined where they hold none. */
export function findRecursion(objects: readonly JsonObject[]): Recursion | undefined {
  const [path] = recursivePaths(objects);
  const [key] = path ?? [];
  if (path === undefined || key === undefined) return undefined;
  let inner: readonly JsonObject[] = [];
  let found = closure(objects, [path]);
  // Under another key the shape may stand only further down: the two sides of a tree.
  while (found.length > inner.length) {
    inner = found;
    found = closure(objects, [path, ...recursivePaths([...objects, ...inner])]);
  }
  return { key, inner };
}

/**
 * Returns the paths under which objects of the same shape stand: the shortest first, those of one length by their text,
 * since a type may be named after the first and keeps its name when examples change places.
 */
function recursivePaths(objects: readonly JsonObject[]): readonly Path[] {
  const outer = keyCounts(objects);
  return [...pathsOf(objects)]
    .filter(([[first], inner]) => isSameShape(outer, objects.length, inner, first))
    .map(([path]) => path)
    .sort((a, b) => a.length - b.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** Keys that lead from an object to one further down. */
type Path = readonly [first: string, ...rest: string[]];

function* pathsOf(
  objects: readonly JsonObject[],
): Generator<readonly [path: Path, inner: readonly JsonObject[]]> {
  let level: readonly (readonly [readonly string[], readonly JsonObject[]])[] = [[[], objects]];
  for (let depth = 0; depth < deepest; depth += 1) {
    const next: (readonly [Path, readonly JsonObject[]])[] = [];
    for (const [[first, ...rest], found] of level) {
      for (const [key, inner] of childrenOf(found)) {
        const longer: Path = first === undefined ? [key] : [first, ...rest, key];
        yield [longer, inner];
        next.push([longer, inner]);
      }
    }
    level = next;
  }
}

function childrenOf(objects: readonly JsonObject[]): ReadonlyMap<string, readonly JsonObject[]> {
  const children = new Map<string, JsonObject[]>();
  for (const field of objects.flatMap((object) => object.fields)) {
    for (const inner of objectsIn(field.value)) {
      const list = children.get(field.key);
      if (list === undefined) children.set(field.key, [inner]);
      else list.push(inner);
    }
  }
  return children;
}

function objectsIn(value: Json): readonly JsonObject[] {
  if (value.kind === 'object') return [value];
  return value.kind === 'array' ? value.items.flatMap(objectsIn) : [];
}

/** The key, how many objects hold it, and the kinds of its values. */
type KeyCounts = ReadonlyMap<string, { count: number; readonly kinds: Set<string> }>;

function keyCounts(objects: readonly JsonObject[]): KeyCounts {
  const counts = new Map<string, { count: number; readonly kinds: Set<string> }>();
  for (const { key, value } of objects.flatMap((object) => object.fields)) {
    const seen = counts.get(key) ?? { count: 0, kinds: new Set() };
    counts.set(key, seen);
    seen.count += 1;
    if (value.kind !== 'null') seen.kinds.add(value.kind);
  }
  return counts;
}

/** The inner objects hold the recursive key themselves, nearly all their keys are the outer ones', and the kinds agree. */
function isSameShape(
  outer: KeyCounts,
  outerCount: number,
  inner: readonly JsonObject[],
  recursive: string,
): boolean {
  const counts = keyCounts(inner);
  if (!counts.has(recursive) || counts.size < 2) return false;
  let shared = 0;
  for (const [key, { kinds }] of counts) {
    const seen = outer.get(key);
    if (seen === undefined) continue;
    if (kinds.size > 0 && seen.kinds.size > 0 && ![...kinds].some((kind) => seen.kinds.has(kind)))
      return false;
    shared += 1;
  }
  const always = [...outer.values()].filter(({ count }) => count === outerCount).length;
  return shared >= 0.8 * counts.size && shared >= 0.8 * Math.min(always, outer.size);
}

/** All objects that are reached by going down the paths again and again. */
function closure(objects: readonly JsonObject[], paths: readonly Path[]): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  let level = objects;
  while (level.length > 0) {
    const above = level;
    const reached = new Set(paths.flatMap((path) => objectsAt(above, path)));
    level = [...reached].filter((object) => !found.has(object));
    for (const object of level) found.add(object);
  }
  return [...found];
}

function objectsAt(objects: readonly JsonObject[], path: Path): readonly JsonObject[] {
  return path.reduce((at, key) => at.flatMap((object) => objectsUnder(object, key)), objects);
}

function objectsUnder(object: JsonObject, key: string): readonly JsonObject[] {
  return object.fields.flatMap((field) => (field.key === key ? objectsIn(field.value) : []));
}
