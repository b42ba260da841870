import { singular } from '../../names/singular.js';
import { typePrefix } from '../../names/type-prefix.js';
import { pascalCase, words } from '../../names/words.js';
import type { Use } from './find-models.js';

/** Keys that say nothing of what stands under them. */
const empty =
  /^(?:data|results?|items?|list|response|payload|records?|rows?|values?|content|body|objects?|attributes|nodes?|edges|entries|entry|elements?|documents?|output|info|details?)$/i;

/** Keys that say how a call ended, where the keys inside say what stands there. */
const outcomes =
  /^(?:success(?:es|ful)?|succeeded|failed|failures?|ok|status(?:es)?|messages?|returns?|replies|reply|answers?)$/i;

/** Words of an operation's name that are no things. */
const noThing =
  /^(?:list|get|create|add|update|delete|post|put|patch|fetch|find|search|retrieve|remove|set|show|read|edit|new|all|by|id|ids|an?|the|of|for|to|in|on|with|and|from|single|one|\d+)$/i;

/**
 * Returns what a model would best be called: by the key under which most operations hold it, or by the word that the
 * names of those share that hold it under no telling key (`data`), if these are more; else by the word that all share.
 */
export function modelName(uses: readonly Use[]): string {
  const outcome = mostCommon(uses.map((use) => [ownWord(use.path), use.operation.name]));
  const isOutcome = outcome !== undefined && !isTelling(outcome) && uses[0]?.type.chosen === undefined;
  if (!isOutcome) return nameUses(uses, tellingWord);
  // A `success` says of what it is one.
  const names = [modelQualifier(uses, outcome), ...modelOwners(uses)].map((word) =>
    nameBefore(word, outcome),
  );
  return names.find(isTelling) ?? `${outcome}Object`;
}

/** Returns two words as one name, which says nothing twice: the `success` of `getSuccess` is a `GetSuccess`. */
export function nameBefore(before: string, word: string): string {
  return before.endsWith(word) ? before : before + word;
}

/** Returns what the first rule called a model, which took any key for a name. */
export function formerModelName(uses: readonly Use[]): string {
  return nameUses(uses, ownWord);
}

function isTelling(word: string): boolean {
  return !outcomes.test(word);
}

/** Names in which the digits are no count. */
const technical = /^(?:base|http|oauth|auth|layer|level|tier|type|version|windows)\d/i;

/** What `rule1` and `rule2` hold is a `Rule`. */
function tellingWord(path: readonly string[]): string | undefined {
  const word = ownWord(path);
  if (word === undefined || !isTelling(word)) return undefined;
  return technical.test(word) ? word : word.replace(/(?<=^[A-Za-z]{4,40})\d{1,2}$/, '');
}

function nameUses(uses: readonly Use[], wordOf: (path: readonly string[]) => string | undefined): string {
  const chosen = uses[0]?.type.chosen;
  if (chosen !== undefined) return chosen;
  const keyed = uses.map((use): Named => [wordOf(use.path), use.operation.name]);
  const bare = uses.filter((use) => wordOf(use.path) === undefined);
  const key = mostCommon(keyed);
  const held = new Set(keyed.filter(([word]) => word === key).map(([, operation]) => operation)).size;
  const others = new Set(bare.map((use) => use.operation.name)).size;
  const word = others > held ? sharedWord(bare) : undefined;
  return word ?? key ?? sharedWord(uses) ?? (uses.every(isFailure) ? 'ErrorResponse' : 'SharedResponse');
}

/** A word, if any, and the operation in which it names something. */
type Named = readonly [word: string | undefined, operation: string];

/** Returns what tells a model from others that are called by the same word: the key above its own, or the word that the operations share. */
export function modelQualifier(uses: readonly Use[], word: string): string {
  const outer = mostCommon(uses.map((use) => [outerWord(use.path), use.operation.name]));
  return [outer, sharedWord(uses)].find((each) => each !== undefined && each !== word) ?? '';
}

/** Returns what tells a model from any other: the operations that hold it, the first by name first. */
export function modelOwners(uses: readonly Use[]): readonly string[] {
  return [...new Set(uses.map(({ operation }) => operation.name))].sort().map((name) => typePrefix(name));
}

function isFailure({ status }: Use): boolean {
  return status !== undefined && status >= 400;
}

/** One of `line_items` is a `LineItem`; under `data` stands anything. */
function ownWord(path: readonly string[]): string | undefined {
  const key = path.findLast((each) => each !== '[]');
  if (key === undefined || empty.test(key) || /^(?:body|query|path|headers)$/.test(key)) return undefined;
  const name = pascalCase(words(key)).slice(0, 40);
  if (!/^[A-Z]/.test(name)) return undefined;
  return path.at(-1) === '[]' ? singular(name) : name;
}

function outerWord(path: readonly string[]): string | undefined {
  const keys = path.filter((each) => each !== '[]');
  return ownWord(keys.slice(0, -1));
}

/** The word of the most operations; of several the first by code unit. */
function mostCommon(found: readonly Named[]): string | undefined {
  const operations = new Map<string, Set<string>>();
  for (const [word, operation] of found) {
    if (word !== undefined) operations.set(word, (operations.get(word) ?? new Set()).add(operation));
  }
  const ordered = [...operations].sort(([a, of], [b, other]) => other.size - of.size || (a < b ? -1 : 1));
  return ordered[0]?.[0];
}

/** `getUser`, `updateUser` and `listUsers` are about a `User`. */
function sharedWord(uses: readonly Use[]): string | undefined {
  const names = [...new Set(uses.map(({ operation }) => operation.name))].sort();
  const lists = names.map((name) => words(name).map((word) => singular(word.toLowerCase())));
  const [first = [], ...others] = lists;
  const shared = first.filter((word) => !noThing.test(word) && others.every((list) => list.includes(word)));
  const name = pascalCase(shared);
  return /^[A-Z]/.test(name) ? name : undefined;
}
