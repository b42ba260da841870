import type { DriftDifference } from './drift-report.js';
import type { Fields, Marked, Table } from './table.js';

/** A difference whose place is told in a way of its own. */
export type Placed<Path> = Omit<DriftDifference, 'path'> & { readonly path: Path };

/** A comparison on its way. */
interface Course<Path> {
  found: Map<string, Placed<Path>>;
  /** How many values are still looked at. */
  left: number;
  readonly step: (path: Path, key: string | number) => Path;
}

/**
 * Returns where a value is not what a table says, each difference once and no more than twenty, as far as a bounded look shows: large
 * lists are sampled. `step` leads on from a path by a key, or the place of an element. It never throws.
 */
export function compare<Path>(
  table: Table,
  value: unknown,
  start: Path,
  step: Course<Path>['step'],
): readonly Placed<Path>[] {
  const course: Course<Path> = { found: new Map(), left: 2e4, step };
  try {
    look(course, table, value, start, 0);
  } catch {
    add(course, start, 'unreadable', 'any', 'undefined');
  }
  return [...course.found.values()];
}

function add<Path>(
  { found }: Course<Path>,
  path: Path,
  kind: DriftDifference['kind'],
  expected: string,
  is: string,
): void {
  found.set(kind + String(path), { path, kind, expected, found: is });
}

function look<Path>(
  course: Course<Path>,
  table: Table | undefined,
  value: unknown,
  path: Path,
  depth: number,
): void {
  const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  if (course.left-- < 0 || depth > 60 || course.found.size > 19) return;
  if (!table) add(course, path, 'new', 'undefined', is);
  else if (typeof table === 'function') look(course, table(value), value, path, depth);
  else {
    const marked = isMarked(table);
    if (marked && table[0] === '!') add(course, path, table[1], table[2], is);
    else if (marked && table[0] === 'or') findNearest(course, table, value, path, depth);
    else {
      const expected = marked ? table[0] : typeof table === 'string' ? table : 'object';
      const fits =
        expected === is || expected.includes(is) || (value !== undefined && expected.includes('any'));
      // What was saved from a schema says `<integer>` in the place of one, and so does a mock.
      if (!fits && !(is === 'string' && /^<[^<>]*>$/.test(String(value))))
        add(course, path, is === 'null' ? is : value === undefined ? 'missing' : 'kind', expected, is);
      else if (fits && typeof table !== 'string' && typeof value === 'object' && value)
        lookInside(course, table, value, path, depth + 1);
    }
  }
}

function lookInside<Path>(
  course: Course<Path>,
  table: Fields | Marked,
  value: object,
  path: Path,
  depth: number,
): void {
  const { step } = course;
  if (isMarked(table)) {
    const values: readonly unknown[] = Object.values(value);
    // Of many values some are looked at, at equal distances.
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 200)) {
      const next = table[table.length > 2 ? at + 1 : 1] ?? 'any';
      look(course, next, values[at], step(path, table[0] === 'array' ? at : '*'), depth);
    }
  } else {
    for (const key of Object.keys(table)) look(course, table[key], own(value, key), step(path, key), depth);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(table, key)) look(course, undefined, own(value, key), step(path, key), depth);
  }
}

/** A value is compared with the member that it is nearest to. */
function findNearest<Path>(
  course: Course<Path>,
  members: Marked,
  value: unknown,
  path: Path,
  depth: number,
): void {
  const before = course.found;
  let best: typeof before | undefined;
  for (const member of members.slice(1)) {
    course.found = new Map(before);
    look(course, member, value, path, depth);
    if (!best || course.found.size < best.size) best = course.found;
  }
  course.found = best ?? before;
}

function isMarked(table: Table): table is Marked {
  return Array.isArray(table);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
