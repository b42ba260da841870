import type { Facts } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import type { Finder, Placed } from './find-argument.js';
import type { Row } from './row.js';

/** Headers that are sent without being arguments. */
const unsent = new Set([
  'content-type',
  'accept',
  'authorization',
  'user-agent',
  'host',
  'cookie',
  'content-length',
]);

/** A body may hold a `host` or an `accept` of its own, and none of these. */
function isUnsent(name: string): boolean {
  return /^(?:authorization|content-type|content-length|user-agent)$/iu.test(name);
}

/** What is known of where the rows of one table or list belong. */
export interface Belonging {
  readonly place?: ArgumentPlace;
  /** The path of the object or list that the words before them name: `order`, `items[]`. */
  readonly parent?: string;
}

/** Rows under their full paths. */
export interface SettledRows {
  readonly rows: readonly DocumentedRow[];
  /** The names of rows that can be nowhere in the request: a path parameter that the path does not hold. */
  readonly left: readonly string[];
}

/**
 * Returns the rows of one table or list under their full paths: those that the request holds under its names, the
 * others beside them.
 */
export function settleRows(
  rows: readonly Row[],
  { place, parent: named }: Belonging,
  finder: Finder,
  context: DocumentationContext,
): SettledRows {
  if (context.scope !== 'request')
    return {
      rows: rows.flatMap((row) => flatten(row, named === undefined ? '' : `${named}.`, place)),
      left: [],
    };
  const first = rows.map((row) => findRow(row, place, named, finder));
  const parent = named ?? commonParent(first);
  const found = first.map((each, at) => {
    if (parent === '' || each === undefined || parentOf(each.name) === parent) return each;
    const beside = finder.find(`${parent}.${rows[at]?.name ?? ''}`, 'body');
    return beside !== undefined && parentOf(beside.name) === parent ? beside : each;
  });
  const places = new Set(found.flatMap((each) => (each === undefined ? [] : [each.in])));
  const [only] = places.size === 1 ? places : [];
  const left: string[] = [];
  const settled = rows.flatMap((row, at) => {
    const where = named === undefined ? (row.in ?? place ?? only) : 'body';
    const placed = found[at] ?? newPlace(row, where, parent, context);
    if (placed === undefined && !isUnsent(row.name)) left.push(row.name);
    return placed === undefined ? [] : settleRow(row, placed, finder, context);
  });
  return { rows: settled, left };
}

/** Under an object that the words before name, a row is one of its own; elsewhere it is what it finds. */
function findRow(
  row: Row,
  place: ArgumentPlace | undefined,
  parent: string | undefined,
  finder: Finder,
): Placed | undefined {
  if (parent === undefined) return finder.find(row.name, row.in ?? place);
  return finder.findBelow(`${parent}.`, row.name);
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
  if (placed.in !== 'body' || row.rows.length === 0) return [own];
  const prefix = childPrefix(placed.name, row.facts, finder);
  const found = row.rows.map((child) => finder.findBelow(prefix, child.name));
  const parent = commonParent(found) || prefix.slice(0, -1);
  const below = row.rows.flatMap((child, at) => {
    const stray = finder.find(child.name, 'body');
    const elsewhere = stray?.name === child.name && stray.in === 'body' ? stray : undefined;
    const name = `${parent}.${child.name}`;
    const beside = found[at] ?? finder.findBelow(`${parent}.`, child.name);
    return settleRow(child, beside ?? elsewhere ?? { in: 'body', name }, finder, context);
  });
  return [own, ...below];
}

/** What stands before the names of a parent's children: `a.`, or `a[].` where its elements are meant. */
function childPrefix(name: string, facts: Facts, finder: Finder): string {
  if (finder.holds(`${name}[].`)) return `${name}[].`;
  if (finder.holds(`${name}.`)) return `${name}.`;
  return facts.kind === 'array' ? `${name}[].` : `${name}.`;
}

function parentOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(0, at);
}

const bodiless = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'COPY', 'PURGE', 'VIEW']);

/** Whether a request carries no body, by its method and its recording. */
export function isBodiless(context: DocumentationContext): boolean {
  return !context.hasBody && bodiless.has(context.method.toUpperCase());
}

/** `order.note` is a path from the top where the body holds `order` there. */
function isWhole(name: string, { body }: DocumentationContext): boolean {
  const [first = ''] = name.split(/\.|\[\]/u);
  return first !== name && body.includes(first);
}

/** Where an argument goes that the recorded request does not hold. */
function newPlace(
  row: Row,
  place: ArgumentPlace | undefined,
  parent: string,
  context: DocumentationContext,
): Placed | undefined {
  const where = place ?? (isBodiless(context) ? 'query' : 'body');
  if (where === 'path') return undefined;
  if (where === 'body' ? isUnsent(row.name) : unsent.has(row.name.toLowerCase())) return undefined;
  if (where === 'body' && isBodiless(context)) return undefined;
  const whole = where !== 'body' || parent === '' || isWhole(row.name, context);
  const name = whole ? row.name : `${parent}.${row.name}`;
  return { in: where, name };
}
