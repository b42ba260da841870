import type { DocumentedRow } from '../../documentation/documentation.js';
import type { Facts, Scalar, ValueKind } from '../../model/facts.js';

/** More of a query is not read. */
const longest = 100_000;

const lexeme =
  /#[^\n]*|"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|(?<word>[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[^\s,])/gu;

/**
 * Returns the variables that a GraphQL operation declares, each with what its type says: `$term: String!` must be given,
 * `$first: Int = 10` has a default. None where the query holds several operations and `operation` names none of them.
 * `held` are the variables that the request records; an id among them is of the kind that they show.
 */
export function readDeclaredVariables(
  query: string,
  operation: string | undefined,
  held: readonly string[],
): readonly DocumentedRow[] {
  const lists = operationsIn(wordsOf(query.slice(0, longest)));
  const [only, ...others] = lists.filter(({ name }) => operation === undefined || name === operation);
  return only === undefined || others.length > 0 ? [] : readList(only.words, held);
}

/** What the query is made of: no comments, and strings with their quotes. */
function wordsOf(query: string): readonly string[] {
  return [...query.matchAll(lexeme)].map(([text]) => text).filter((text) => !text.startsWith('#'));
}

interface Operation {
  readonly name?: string;
  /** What stands in the brackets behind its name. */
  readonly words: readonly string[];
}

function operationsIn(words: readonly string[]): readonly Operation[] {
  const found: Operation[] = [];
  let depth = 0;
  for (const [at, word] of words.entries()) {
    if (depth === 0 && /^(?:query|mutation|subscription)$/u.test(word)) {
      const next = words[at + 1] ?? '';
      const named = /^\w+$/u.test(next);
      const open = at + (named ? 2 : 1);
      const end = words[open] === '(' ? words.indexOf(')', open) : open;
      found.push({ ...(named && { name: next }), words: words.slice(open + 1, Math.max(end, open + 1)) });
    }
    depth += /^[{(]$/u.test(word) ? 1 : /^[})]$/u.test(word) ? -1 : 0;
  }
  return found;
}

const declaration =
  /^\$ (?<name>[A-Za-z_]\w*) : (?<list>(?:\[ ){0,9})(?<type>[A-Za-z_]\w*)(?: [!\]]){0,19}?(?<must> !)?(?: = (?<fallback>"(?:[^"\\]|\\.)*"|[^@]+?))?(?: @ .*)?$/u;

/** The declarations between the brackets, each from its `$` to that of the next. */
function readList(words: readonly string[], held: readonly string[]): readonly DocumentedRow[] {
  const starts = words.flatMap((word, at) => (word === '$' && words[at + 2] === ':' ? [at] : []));
  return starts.flatMap((start, at) => {
    const groups = declaration.exec(words.slice(start, starts[at + 1]).join(' '))?.groups;
    const { name = '', list = '', type = '', must, fallback = '' } = groups ?? {};
    if (groups === undefined) return [];
    const kind = type === 'ID' && held.includes(name) ? undefined : kinds.get(type);
    const required = must === undefined || fallback !== '' ? 'no' : 'yes';
    const said = list === '' ? scalarFacts(kind, fallback) : listFacts(kind);
    return [{ name, in: 'body' as const, facts: { ...said, required } }];
  });
}

/** The types that GraphQL itself has; an enum, a scalar or an input of the API's own is not known by its name. */
const kinds: ReadonlyMap<string, ValueKind> = new Map([
  ['Int', 'integer'],
  ['Float', 'number'],
  ['String', 'string'],
  ['Boolean', 'boolean'],
  ['ID', 'string'],
]);

function listFacts(elements: ValueKind | undefined): Facts {
  return { kind: 'array', ...(elements !== undefined && { elements }) };
}

function scalarFacts(kind: ValueKind | undefined, fallback: string): Facts {
  const value = readFallback(fallback);
  const known = kind ?? (typeof value === 'string' ? 'string' : undefined);
  const type = known === 'integer' ? 'number' : (known ?? typeof value);
  return {
    ...(known !== undefined && { kind: known }),
    ...(value !== undefined && type === typeof value && { default: value }),
  };
}

/** The value of a default; of lists, objects and `null` there is none to show. */
function readFallback(text: string): Scalar | undefined {
  if (/^-?\d/u.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^[A-Za-z_]\w*$/u.test(text)) return text === 'null' ? undefined : text;
  return /^"[^"\\]+"$/u.test(text) ? text.slice(1, -1) : undefined;
}
