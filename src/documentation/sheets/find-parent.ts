import { roleOf } from '../../language/header-words.js';
import { meaningsOf } from '../../language/lexicon.js';
import { typeNamed } from '../../language/type-words.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { loosely, segmentsOf } from './overlap.js';
import { introOf, isSureRequest, readTopic, type Setting } from './setting.js';

/** What stands beside the name of an object whose parts are listed: "each entry of", "fields of the", "object". */
function isThing(word: string): boolean {
  const meanings = meaningsOf(word);
  const kind = typeNamed(word)?.kind;
  return (
    kind === 'object' ||
    kind === 'array' ||
    /^(?:structure|details)$/iu.test(word) ||
    ['name', 'type'].includes(roleOf(word) ?? '') ||
    (['article', 'each', 'thing', 'items', 'of', 'with', 'for', 'this'] as const).some((meaning) =>
      meanings.has(meaning),
    )
  );
}

/**
 * Returns the path of the object or list whose parts stand in a table or list, by the words before it: "Scene object",
 * "Fields of `fog`", "Each entry of `cast`", or its bare name as a heading. Both what the request holds and what was
 * documented before can be meant. Undefined where the words name none.
 */
export function findParent(
  setting: Setting,
  context: DocumentationContext,
  before: readonly DocumentedRow[],
): string | undefined {
  const known = parentsOf(context, before);
  if (known.size === 0) return undefined;
  for (const text of [introOf(setting.lead), setting.headings[0]]) {
    if (text === undefined) continue;
    const named = namesIn(text).map((name) => known.get(loosely(name)));
    const [only] = named.filter((path) => path !== undefined);
    if (only !== undefined) return only;
    if (readTopic(text) !== undefined) return undefined;
  }
  return undefined;
}

/** Everything that has parts, by its last name: `scene` stands for `scene`, `cast` for `cast[]`. */
function parentsOf(
  context: DocumentationContext,
  before: readonly DocumentedRow[],
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const add = (path: string): void => {
    const name = loosely(segmentsOf(path).at(-1) ?? '');
    if (name !== '' && !parents.has(name)) parents.set(name, path);
  };
  for (const path of context.body) {
    const end = path.lastIndexOf('.');
    if (end > 0) add(path.slice(0, end));
  }
  for (const { name, in: place, facts } of before) {
    if (place !== 'body') continue;
    if (facts.kind === 'array') add(`${name}[]`);
    if (facts.kind === 'object') add(name);
  }
  return parents;
}

/** Names between marks count anywhere; others only where nothing else is said, but what they are. */
function namesIn(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`\s]+)`/gu)].map((match) => match[1] ?? '');
  if (marked.length > 0) return marked;
  const [first = ''] = text.split(/\s(?:for|when|if|with|must|is|are|has|have|contains?)\s/iu);
  const words = first.split(/[\s*:"“”'«»()#,.]+/u).filter((word) => word !== '' && !isThing(word));
  const [only] = words;
  const plain = only !== undefined && words.length === 1;
  return plain && !(isSureRequest(only) || readTopic(only) !== undefined)
    ? [only.replace(/[’']s$/u, '')]
    : [];
}
