import * as v from 'valibot';
import { isRecord } from './json-value.js';
import { readPlainJson } from '../json/read-plain-json.js';

/** Something in Postman that its API lists. */
export interface ListedItem {
  /** What it is asked for by: the owner and the id of collections and environments, the id of workspaces. */
  readonly id: string;
  readonly name: string;
  /** When it was changed last; of workspaces nothing is told. */
  readonly updatedAt?: string;
  /** The collection that it was forked from, and what the fork is called. */
  readonly fork?: { readonly from: string; readonly label: string };
}

/** One page of a list. */
export interface Listing {
  readonly items: readonly ListedItem[];
  /** What leads to the next page; of lists that are counted their length. */
  readonly nextCursor?: string;
  readonly total?: number;
}

const text = v.string();

const item = v.looseObject({
  id: v.optional(text),
  uid: v.optional(text),
  name: v.optional(text, ''),
  updatedAt: v.optional(v.nullable(text)),
  fork: v.nullish(v.looseObject({ from: v.optional(text, ''), label: v.optional(text, '') })),
});

const meta = v.looseObject({ nextCursor: v.nullish(text), total: v.nullish(v.number()) });

/**
 * Returns a page of what Postman's API lists, `{ "workspaces": […], "meta": {…} }` or the like; undefined where the bytes are none.
 * What is added to it one day is passed over.
 */
export function parseListing(
  bytes: Uint8Array,
  kind: 'workspaces' | 'collections' | 'environments',
): Listing | undefined {
  const value = readPlainJson(new TextDecoder().decode(bytes))?.value;
  if (!isRecord(value)) return undefined;
  const items = v.safeParse(v.array(item), value[kind]);
  if (!items.success) return undefined;
  const told = v.safeParse(v.nullish(meta), value['meta']);
  const { nextCursor, total } = told.output && told.success ? told.output : {};
  return {
    items: items.output.flatMap((each) => listedItem(each)),
    ...(nextCursor && { nextCursor }),
    ...(typeof total === 'number' && { total }),
  };
}

function listedItem({ id, uid, name, updatedAt, fork }: v.InferOutput<typeof item>): readonly ListedItem[] {
  const known = uid ?? id;
  // An id becomes a part of a URL.
  if (known === undefined || !/^[\w-]{1,200}$/.test(known)) return [];
  const { from, label } = fork ?? {};
  return [
    {
      id: known,
      name,
      ...(updatedAt && { updatedAt }),
      ...(from !== undefined && label !== undefined && { fork: { from, label } }),
    },
  ];
}
