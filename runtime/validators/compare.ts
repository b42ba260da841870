import type { DriftDifference } from './drift-report.js';
import type { Fields, Marked, Table } from './table.js';

/** A difference whose place is told in a way of its own. */
export type Placed<Path> = Omit<DriftDifference, 'path'> & { readonly path: Path };

/** Is given a value in another one, with what it should be: nothing for a field that is new. */
type Visit = (key: string | number, table: Table | undefined, value: unknown) => void;

/**
 * Returns where a value is not what a table says, each difference once and no more than twenty, as far as a bounded look shows: large
 * lists are sampled. `step` leads on from a path by a key, or the place of an element. It never throws.
 */
export function compare<Path>(
  root: Table,
  whole: unknown,
  start: Path,
  step: (path: Path, key: string | number) => Path,
): readonly Placed<Path>[] {
  let found = new Map<string, Placed<Path>>();
  let left = 2e4;
  const add = (path: Path, kind: DriftDifference['kind'], expected: string, is: string): unknown =>
    found.set(kind + String(path), { path, kind, expected, found: is });
  const look = (table: Table | undefined, value: unknown, path: Path, depth: number): void => {
    const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    if (left-- < 0 || depth > 60 || found.size > 19) return;
    if (!table) add(path, 'new', 'undefined', is);
    else if (typeof table === 'function') look(table(value), value, path, depth);
    else {
      const marked = isMarked(table);
      const expected = marked ? table[0] : typeof table === 'string' ? table : 'object';
      if (marked && table[0] === '!') add(path, table[1], table[2], is);
      else if (marked && table[0] === 'or') {
        // A value is compared with the member that it is nearest to: one of another kind is far.
        const before = found;
        let best = before;
        let least = 99;
        for (const member of table.slice(1)) {
          found = new Map(before);
          look(member, value, path, depth);
          const distance = found.size + (found.has(`kind${String(path)}`) ? 30 : 0);
          if (distance < least) {
            best = found;
            least = distance;
          }
        }
        found = best;
      } else if (!fits(expected, is, value))
        add(path, is === 'null' ? is : value === undefined ? 'missing' : 'kind', expected, is);
      else if (typeof table !== 'string' && typeof value === 'object' && value)
        lookInside(table, value, (key, next, inner) => {
          look(next, inner, step(path, key), depth + 1);
        });
    }
  };
  try {
    look(root, whole, start, 0);
  } catch {
    add(start, 'unreadable', 'any', 'undefined');
  }
  return [...found.values()];
}

function fits(expected: string, is: string, value: unknown): boolean {
  return (
    expected.includes(is) ||
    (expected.includes('any') && value !== undefined) ||
    // What was saved from a schema says `<integer>` in the place of one, and so does a mock.
    (typeof value === 'string' && /^<[^<>]*>$/.test(value))
  );
}

function lookInside(table: Fields | Marked, value: object, visit: Visit): void {
  if (isMarked(table)) {
    const values: readonly unknown[] = Object.values(value);
    // Of many values some are looked at, at equal distances.
    for (let at = 0; at < values.length; at += Math.ceil(values.length / 200))
      visit(table[0] === 'array' ? at : '*', table[table.length > 2 ? at + 1 : 1] ?? 'any', values[at]);
  } else {
    for (const key of Object.keys(table)) visit(key, table[key], own(value, key));
    for (const key of Object.keys(value)) if (!own(table, key)) visit(key, undefined, own(value, key));
  }
}

function isMarked(table: Table): table is Marked {
  return Array.isArray(table);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
