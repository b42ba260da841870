import type { Json, JsonArray } from '../model/json.js';
import type { ListedLink } from '../model/paging.js';

/** What a list of links has of the next page. */
export interface FoundLink {
  readonly link: ListedLink;
  /** Its address; undefined where there is no next page at the moment. */
  readonly text?: string;
}

const rels = ['rel', 'relation'];
const hrefs = ['href', 'url', 'uri'];

/**
 * Returns the link to the next page of a list such as `[{ rel: 'next', href }]`; undefined where it is no list of links, or none of them
 * is about pages. Beside the first or the last page stands the next one, also where there is none at the moment.
 */
export function findListedLink({ items }: JsonArray): FoundLink | undefined {
  const [first] = items;
  const rel = rels.find((key) => textAt(first, key) !== undefined);
  const href = hrefs.find((key) => textAt(first, key) !== undefined);
  if (rel === undefined || href === undefined) return undefined;
  for (const item of items) {
    const value = textAt(item, rel);
    const text = textAt(item, href);
    if (value !== undefined && text !== undefined && /^next(?:[ _-]?page)?$/i.test(value))
      return { link: { rel, value, href }, text };
  }
  const isWalked = items.some((item) => /^(?:first|last|prev|previous)$/i.test(textAt(item, rel) ?? ''));
  return isWalked ? { link: { rel, value: 'next', href } } : undefined;
}

function textAt(value: Json | undefined, key: string): string | undefined {
  if (value?.kind !== 'object') return undefined;
  const found = value.fields.find((field) => field.key === key)?.value;
  return found?.kind === 'string' ? found.value : undefined;
}
