import * as v from 'valibot';
import { describeKind, shownValue } from '../json-value.js';
import { plainObject } from '../plain-object.js';

/*
 * What a configuration file may say. A message that begins with "expected" is told with what was found; another one says all
 * by itself.
 */

const overridesExample = '{ "Get user › 200 › data.status": { "enum": ["active", "blocked"] } }';

const values = 'expected a list of strings, numbers or booleans';

const name = 'expected letters and digits that begin with a capital, such as "User"';

const from = 'expected a package, or a path from the output folder such as "../my-types.js"';

const members = v.strictObject(
  {
    enum: v.exactOptional(
      v.pipe(
        v.array(v.union([v.string(), v.number(), v.boolean()], values), values),
        v.minLength(1, `${values}, found an empty one.`),
      ),
    ),
    map: v.exactOptional(v.literal(true, 'expected true')),
    optional: v.exactOptional(v.boolean('expected true or false')),
    name: v.exactOptional(v.pipe(v.string(name), v.regex(/^[A-Z][A-Za-z\d]{0,79}$/, name))),
    type: v.exactOptional(v.string('expected the text of a type, such as "\\"on\\" | \\"off\\""')),
    from: v.exactOptional(v.pipe(v.string(from), v.check(isModule, from))),
  },
  ({ received }) => `there is no ${received}. An override has "enum", "map", "optional", "name" or "type".`,
);

const override = v.pipe(
  plainObject(members, 'expected an object such as { "map": true }'),
  v.check(
    (found) => [found.enum, found.map, found.type].filter((each) => each !== undefined).length <= 1,
    '"enum", "map" and "type" exclude each other. Leave one of them.',
  ),
  v.check(
    (found) => Object.keys(found).length > 0,
    'it changes nothing. Give it "enum", "map", "optional", "name" or "type".',
  ),
);

/** What an override says. */
export type StoredOverride = v.InferOutput<typeof override>;

/** What stands there may be a credential itself, of which somebody wanted to allow the value: it is not shown. */
const hidden: ReadonlySet<string> = new Set(['notSecrets', 'secrets']);

const fields = (kinds: string) => {
  const expected = `expected a list of ${kinds}names and paths of fields`;
  const entry = v.pipe(
    v.string(expected),
    v.check((found) => found.trim() !== '', expected),
  );
  return v.optional(v.array(entry, expected), []);
};

const place = 'expected an argument, such as "query.offset" or "body.page.number"';

const pagingRule = v.pipe(
  v.strictObject(
    {
      kind: v.picklist(['offset', 'page', 'cursor', 'link'], 'expected "offset", "page", "cursor" or "link"'),
      request: v.exactOptional(v.pipe(v.string(place), v.regex(/^(?:query|body)\../, place))),
      answer: v.exactOptional(v.string('expected the path of the list, such as "data.items"')),
      next: v.exactOptional(
        v.string('expected where the next page is told, such as "meta.next" or "headers.link"'),
      ),
      more: v.exactOptional(v.string('expected the path of a field, such as "has_more"')),
      start: v.exactOptional(v.picklist([0, 1], 'expected 0 or 1')),
    },
    ({ received }) =>
      `there is no ${received}. A rule has "kind", "request", "answer", "next", "more" or "start".`,
  ),
  v.check(
    ({ kind, request }) => (kind === 'link') === (request === undefined),
    'each kind but "link" has a "request": the argument that chooses the page.',
  ),
  v.check(
    ({ kind, next }) => next !== undefined || kind === 'offset' || kind === 'page',
    'a "cursor" and a "link" have a "next": where the answer tells the next page.',
  ),
);

/** What the settings say of how a list is walked. */
export type StoredPaging = v.InferOutput<typeof pagingRule>;

const pagingExpected = 'expected "off", or an object such as { "List users": false }';

const paging = v.union(
  [
    v.literal('off'),
    plainObject(
      v.record(
        v.string(),
        v.union([v.literal(false), pagingRule], ({ issues }) => issues?.at(-1)?.message ?? ''),
      ),
      pagingExpected,
    ),
  ],
  ({ issues }) => issues?.at(-1)?.message ?? pagingExpected,
);

const settings = v.strictObject(
  {
    $schema: v.exactOptional(v.unknown()),
    undocumented: v.exactOptional(v.picklist(['optional', 'required'], 'expected "optional" or "required"')),
    overrides: v.optional(
      plainObject(v.record(v.string(), override), `expected an object, such as ${overridesExample}`),
      {},
    ),
    paging: v.optional(paging, {}),
    notSecrets: fields('hashes, as the notes on replaced credentials show them, or '),
    secrets: fields(''),
  },
  ({ received }) =>
    `there is no setting ${received}. What can be set is "undocumented", "overrides", "paging", "notSecrets" and "secrets".`,
);

/** All that a configuration file may say. */
export const configSchema = plainObject(
  settings,
  'expected an object, such as { "undocumented": "required" }',
);

/** What is wrong in a configuration. */
export interface ConfigFault {
  readonly problem: string;
  /** The keys that lead to it. */
  readonly keys: readonly (string | number)[];
  /** Those of them that the message names in front of the problem. */
  readonly named: readonly (string | number)[];
}

/** Returns what is wrong by what a schema says of it. */
export function explainIssue({ message, input, path, type, expected }: v.BaseIssue<unknown>): ConfigFault {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const isUnknown = type === 'strict_object' && expected === 'never';
  const named = isUnknown ? keys.slice(0, -1) : keys;
  if (!message.startsWith('expected') || message.endsWith('.')) return { problem: message, keys, named };
  const [setting = ''] = keys;
  const last = keys.at(-1);
  const found = isHidden(setting, input) ? describeHidden(input) : describeFound(input);
  const entry = setting === 'overrides' ? 'value' : 'entry';
  const at = typeof last === 'number' ? ` as ${entry} ${last + 1}` : '';
  return { problem: `${message}, found ${found}${at}.`, keys, named };
}

/** Returns how a problem is told with its place: `overrides › "Get › body": map: expected true`. */
export function printFault({ problem, named }: ConfigFault): string {
  const [setting, path, member] = named.filter((key) => typeof key !== 'number');
  if (setting === undefined) return problem;
  if (path === undefined) return `${setting}: ${problem}`;
  const place = `${setting} › ${JSON.stringify(path)}`;
  return member === undefined ? `${place}: ${problem}` : `${place}: ${member}: ${problem}`;
}

function isHidden(setting: string | number, input: unknown): boolean {
  return hidden.has(String(setting)) && typeof input === 'string';
}

function describeHidden(input: unknown): string {
  return typeof input === 'string' && input.trim() === '' ? 'an empty text' : describeKind(input);
}

function describeFound(input: unknown): string {
  return typeof input === 'object' || input === undefined ? describeKind(input) : shownValue(input);
}

/** A package (`@scope/name/part`), a module of Node (`node:buffer`) or a path with dots in front. */
function isModule(from: string): boolean {
  return /^(?:\.{1,2}\/|@[\w-][\w.-]*\/|(?:node:)?[\w-])[\w./@-]*$/.test(from) && !from.endsWith('/');
}
