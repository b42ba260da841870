import type { Facts } from '../model/facts.js';
import type { ArgumentPlace } from '../model/operation.js';
import type { Documentation, DocumentationContext, DocumentedRow } from './documentation.js';
import { mergeFacts } from './merge-facts.js';
import { createFinder, type Placed } from './sheets/find-argument.js';
import { requestKey } from './sheets/find-requests.js';

/** An argument's place and path as one key: `body:items[].sku`, `query:limit`; a header's name is in lower case. */
export type PlacedName = `${ArgumentPlace}:${string}`;

/** Returns the key of an argument, by which `matchRows` files what is documented. */
export function placedName(place: ArgumentPlace, name: string): PlacedName {
  return `${place}:${place === 'header' ? name.toLowerCase() : name}`;
}

/** An argument that the documentation names and the recorded request does not hold. */
export interface DocumentedArgument {
  readonly in: ArgumentPlace;
  /** Body arguments by their paths, as everywhere: `a.b`, `items[].sku`, `[].id`. */
  readonly name: string;
  readonly facts: Facts;
}

export interface MatchedRows {
  /** What tables and lists say of the names that the context holds, nearest place first already merged. */
  readonly recorded: ReadonlyMap<PlacedName, Facts>;
  /** Whose description speaks of them, the nearest one. */
  readonly scopes: ReadonlyMap<PlacedName, DocumentationContext['scope']>;
  /** In the order of the text; a parent may be missing (`a.b` without `a`). Only a text about this request names new arguments. */
  readonly documented: readonly DocumentedArgument[];
}

/**
 * Returns the rows of several descriptions by the argument that they mean. `sources` are nearest first: the request's
 * `Documentation`, its folder's (innermost first), the collection's. `context` is the request's own (scope `request`).
 * A row whose name is a flat key attaches to the nested key of that name when exactly one fits. Rows of a folder or
 * the collection apply only where the name occurs in the request, unless they stand under a heading that names it; rows of
 * the request that fit nothing recorded become documented-only arguments with a definite place. The caller merges a parameter's own description over this:
 * `mergeFacts([readParameter(text), matched.recorded.get(placedName('query', 'limit'))])`.
 */
export function matchRows(sources: readonly Documentation[], context: DocumentationContext): MatchedRows {
  const finder = createFinder(context);
  const held = heldNames(context);
  const recorded = new Map<PlacedName, Facts>();
  const scopes = new Map<PlacedName, DocumentationContext['scope']>();
  const documented = new Map<PlacedName, DocumentedArgument>();
  for (const [at, source] of sources.entries()) {
    const whole = source.scope === undefined ? at === 0 : source.scope === 'request';
    for (const row of source.rows) {
      if (row.of !== undefined && !row.of.includes(requestKey(context))) continue;
      const own = whole || row.of !== undefined;
      const placed = whole
        ? (asWritten(row) ?? finder.find(row.name, row.in))
        : (finder.find(row.name, row.in) ?? asWritten(row));
      if (placed === undefined || (!own && !held.has(placedName(placed.in, placed.name)))) continue;
      const key = placedName(placed.in, placed.name);
      if (held.has(key)) {
        recorded.set(key, mergeFacts([recorded.get(key), row.facts]));
        if (!scopes.has(key)) scopes.set(key, source.scope ?? 'request');
      } else if (own && row.facts.readOnly === undefined)
        documented.set(key, { ...placed, facts: mergeFacts([documented.get(key)?.facts, row.facts]) });
    }
  }
  return { recorded, scopes, documented: [...documented.values()] };
}

function asWritten({ in: place, name }: DocumentedRow): Placed | undefined {
  return place === undefined ? undefined : { in: place, name };
}

function heldNames(context: DocumentationContext): ReadonlySet<PlacedName> {
  const place = (where: ArgumentPlace, names: readonly string[]): PlacedName[] =>
    names.map((name) => placedName(where, name));
  return new Set([
    ...place('path', context.path),
    ...place('query', context.query),
    ...place('header', context.headers),
    ...place('body', context.body),
  ]);
}
