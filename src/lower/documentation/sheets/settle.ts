import type { Facts } from '../../../model/facts.js';
import type { ArgumentPlace } from '../../../model/operation.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { loosely, segmentsOf } from './overlap.js';
import type { Row } from './row.js';

/** Where a name belongs in a request. */
export interface Placed {
  readonly in: ArgumentPlace;
  readonly name: string;
}

/** Finds the recorded argument that a documented name means. */
export interface Finder {
  find(name: string, place: ArgumentPlace | undefined): Placed | undefined;
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
  return {
    find(name, place) {
      const keys = segmentsOf(name);
      const same = byLast.get(loosely(keys.at(-1) ?? '')) ?? [];
      const fitting = place === undefined ? same : same.filter((known) => known.in === place);
      return pick(fitting, keys, name) ?? (place === undefined ? undefined : pick(same, keys, name));
    },
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

const unsent = new Set([
  'content-type',
  'accept',
  'authorization',
  'user-agent',
  'host',
  'cookie',
  'content-length',
]);

/**
 * Returns the rows of one table or list under their full paths: those that the request holds under its names, the
 * others beside them. Rows that can be nowhere in the request (a path parameter that the path does not hold) are left out.
 */
export function settleRows(
  rows: readonly Row[],
  place: ArgumentPlace | undefined,
  finder: Finder,
  context: DocumentationContext,
): readonly DocumentedRow[] {
  if (context.scope !== 'request') return rows.flatMap((row) => flatten(row, '', place));
  const first = rows.map((row) => finder.find(row.name, row.in ?? place));
  const parent = commonParent(first);
  const found = first.map((each, at) => {
    if (parent === '' || each === undefined || parentOf(each.name) === parent) return each;
    const beside = finder.find(`${parent}.${rows[at]?.name ?? ''}`, 'body');
    return beside !== undefined && parentOf(beside.name) === parent ? beside : each;
  });
  const places = new Set(found.flatMap((each) => (each === undefined ? [] : [each.in])));
  const [only] = places.size === 1 ? places : [];
  return rows.flatMap((row, at) => {
    const placed = found[at] ?? newPlace(row, row.in ?? place ?? only, parent, context);
    return placed === undefined ? [] : settleRow(row, placed, finder, context);
  });
}

/** The object that most rows of a table stand in: the others are meant to stand there too. */
function commonParent(found: readonly (Placed | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const each of found) {
    if (each?.in === 'body') counts.set(parentOf(each.name), (counts.get(parentOf(each.name)) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [parent, count] of counts) if (count * 2 > total) return parent;
  return '';
}

/** Rows of a folder keep their own names: each request finds in them what it holds. */
function flatten(row: Row, prefix: string, place: ArgumentPlace | undefined): readonly DocumentedRow[] {
  const name = prefix + row.name;
  const where = row.in ?? place;
  const own: DocumentedRow = { name, ...(where === undefined ? {} : { in: where }), facts: row.facts };
  const below = row.facts.kind === 'array' ? `${name}[].` : `${name}.`;
  return [own, ...row.rows.flatMap((child) => flatten(child, below, place))];
}

function settleRow(
  row: Row,
  placed: Placed,
  finder: Finder,
  context: DocumentationContext,
): readonly DocumentedRow[] {
  const own: DocumentedRow = { name: placed.name, in: placed.in, facts: row.facts };
  if (placed.in !== 'body') return [own];
  const prefix = childPrefix(placed.name, row.facts, context);
  return [
    own,
    ...row.rows.flatMap((child) => settleRow(child, findChild(child, prefix, finder), finder, context)),
  ];
}

/** A child under its parent, in the recorded spelling where the request holds it. */
function findChild(child: Row, prefix: string, finder: Finder): Placed {
  const found = finder.find(prefix + child.name, 'body');
  const fits = found?.in === 'body' && parentOf(found.name) === prefix.replace(/\.$/u, '');
  return fits ? found : { in: 'body', name: prefix + child.name };
}

/** What stands before the names of a parent's children: `a.`, or `a[].` where its elements are meant. */
function childPrefix(name: string, facts: Facts, context: DocumentationContext): string {
  if (context.body.some((path) => path.startsWith(`${name}[].`))) return `${name}[].`;
  if (context.body.some((path) => path.startsWith(`${name}.`))) return `${name}.`;
  return facts.kind === 'array' ? `${name}[].` : `${name}.`;
}

function parentOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(0, at);
}

const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'COPY', 'PURGE', 'VIEW']);

/** Where an argument goes that the recorded request does not hold. */
function newPlace(
  row: Row,
  place: ArgumentPlace | undefined,
  parent: string,
  context: DocumentationContext,
): Placed | undefined {
  const where = place ?? (context.hasBody || !bodiless.has(context.method.toUpperCase()) ? 'body' : 'query');
  if (where === 'path') return undefined;
  if (where === 'header' && unsent.has(row.name.toLowerCase())) return undefined;
  if (where === 'body' && !context.hasBody && bodiless.has(context.method.toUpperCase())) return undefined;
  const name = where === 'body' && parent !== '' ? `${parent}.${row.name}` : row.name;
  return { in: where, name };
}
