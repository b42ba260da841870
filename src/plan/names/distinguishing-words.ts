import type { Operation, RecordedEntry, Recording } from '../../model/operation.js';
import { words } from '../../names/words.js';

/** How many words of a value are worth a place in a name. */
const valueWords = 3;

/**
 * Returns for each of some alike operations the words that tell it from the others: a query value, a key of the
 * query, the body or the headers, its way to authenticate. An operation that only lacks what others have gets none.
 */
export function distinguishingWords(alike: readonly Operation[]): readonly (readonly string[])[] {
  const parts = alike.map(partsOf);
  const counts = new Map<string, number>();
  for (const each of parts) for (const key of each.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return parts.map((each) => {
    const telling = [...each].filter(([key]) => (counts.get(key) ?? 0) < alike.length);
    const rarest = telling.sort(([a], [b]) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    const unique = rarest.filter(([key]) => counts.get(key) === 1);
    return (unique.length > 0 ? unique.slice(0, 1) : rarest.slice(0, 2)).flatMap(([, word]) => word);
  });
}

/** The parts of a request, each with the words that stand for it in a name. */
function partsOf(operation: Operation): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  const add = (key: string, text: string, limit?: number): void => {
    const found = words(text).slice(0, limit);
    if (found.length > 0) parts.set(key, found);
  };
  const { recording } = operation;
  for (const { name, value } of recording?.query ?? []) {
    if (typeof value === 'string') add(`value ${name} ${value}`, `${name} ${value}`, valueWords);
  }
  for (const entry of recording?.query ?? []) add(`query ${entry.name}`, `with ${entry.name}`);
  for (const key of bodyKeys(recording)) add(`body ${key}`, `with ${key}`);
  for (const entry of recording?.headers ?? []) add(`header ${entry.name}`, `with ${entry.name}`);
  add(`auth ${operation.auth.kind}`, `with ${operation.auth.kind} auth`);
  add(`body as ${operation.body.kind}`, `as ${operation.body.kind}`);
  return parts;
}

function bodyKeys(recording: Recording | undefined): readonly string[] {
  const body = recording?.body;
  if (body === undefined) return [];
  switch (body.kind) {
    case 'json':
      return body.value.kind === 'object' ? body.value.fields.map((field) => field.key) : [];
    case 'form':
    case 'multipart':
      return body.entries.map((entry: Pick<RecordedEntry, 'name'>) => entry.name);
    case 'graphql':
      return body.variables?.kind === 'object' ? body.variables.fields.map((field) => field.key) : [];
    case 'text':
    case 'file':
      return [];
  }
}
