import type { Json, JsonArray } from '../model/json.js';
import { words } from '../names/words.js';
import { singular } from '../names/singular.js';
import { compact } from './argument-role.js';

/** The list in an answer. */
export interface FoundElements {
  /** The keys that lead to it, none for an answer that is a list itself. */
  readonly keys: readonly string[];
  readonly list: JsonArray;
}

/** Frames around a list are no deeper: `{ data: { search: { results: { items: [] } } } }`. */
const deepest = 5;

/**
 * Returns the one list whose elements an answer is about; undefined where there is none, or where nothing tells which. Of several
 * it is the one with objects, then the one that is called as lists are, then the one that is called as the request is.
 */
export function findElements(answer: Json, requestWords: ReadonlySet<string>): FoundElements | undefined {
  let level: readonly Placed[] = [{ keys: [], value: answer }];
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const lists = level.flatMap(({ keys, value }) => (value.kind === 'array' ? [{ keys, list: value }] : []));
    if (lists.length > 0) return chooseList(lists, requestWords);
    level = level.flatMap((each) => inside(each, requestWords));
  }
  return undefined;
}

interface Placed {
  readonly keys: readonly string[];
  readonly value: Json;
}

function inside({ keys, value }: Placed, requestWords: ReadonlySet<string>): readonly Placed[] {
  if (value.kind !== 'object') return [];
  return value.fields
    .filter((field) => !isBeside(field.key) || isCalled(field.key, requestWords))
    .map((field) => ({ keys: [...keys, field.key], value: field.value }));
}

function chooseList(
  lists: readonly FoundElements[],
  requestWords: ReadonlySet<string>,
): FoundElements | undefined {
  const [first] = lists;
  // What is a list itself has no name; scalars alone may be of one thing as well as of many.
  if (first?.keys.length === 0) return first;
  const ofObjects = lists.filter(({ list }) => list.items.every(({ kind }) => kind === 'object'));
  const filled = ofObjects.filter(({ list }) => list.items.length > 0);
  const named = (from: readonly FoundElements[]): FoundElements | undefined =>
    only(from.filter((each) => isHolder(lastKey(each)))) ??
    only(from.filter((each) => isCalled(lastKey(each), requestWords)));
  if (ofObjects.length > 0) return only(ofObjects) ?? named(ofObjects) ?? only(filled);
  return named(lists);
}

function lastKey({ keys }: FoundElements): string {
  return keys.at(-1) ?? '';
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function isCalled(key: string, requestWords: ReadonlySet<string>): boolean {
  const own = words(key).map((word) => singular(word.toLowerCase()));
  return own.length > 0 && own.every((word) => requestWords.has(word));
}

/** Returns the words of names in the singular: what a list in an answer may be called after. */
export function singularWords(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap(words).map((word) => singular(word.toLowerCase())));
}

/** What stands beside the elements of a list and is none of them: problems, links, what was asked for. */
const beside =
  /^(?:errors?|failures|warnings?|(?:error|warning|info|status)?messages?|notices|links?|included|facets?|facetcounts|aggregations|aggs|sorts?|sorting|orderby|filters?|columns|headers|schema|debug|permissions|scopes|profile|expand|request|query|parameters|params|breadcrumbs?|timings|validationerrors|errordetails|availablefilters|tags)$/;

/** What a list of elements is called where it is not called after them. */
const holders =
  /^(?:data|items?|results?|resultset|records?|entr(?:y|ies)|content|contents|values?|lists?|rows?|objects?|elements?|hits|docs|documents|resources?|collection|members?|edges|nodes|response|body|payload|datalist|resultlist|itemlist|page|entities|batch)$/;

/** Tells whether what stands under a key belongs to an answer's frame. */
function isBeside(key: string): boolean {
  return beside.test(compact(key));
}

/** Tells whether a key is one of those that lists have whatever is in them. */
function isHolder(key: string): boolean {
  return holders.test(compact(key));
}
