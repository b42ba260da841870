import { kindOf, toScalar } from '../facts/to-scalar.js';
import { splitSentences } from '../facts/split-sentences.js';
import { meaningsOf } from '../../language/lexicon.js';
import type { Facts } from '../../model/facts.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import type { Sheet } from '../markdown/sheet.js';
import type { Finder, Placed } from './find-argument.js';
import { roleOf } from '../../language/header-words.js';
import { readTopic, type Setting } from './setting.js';
import { areCodes, readValueSheet, type SheetItem } from './value-sheet.js';

/** Where values stand, and the request that they may belong to. */
export interface ValuePlace {
  readonly setting: Setting;
  readonly finder: Finder;
  readonly context: DocumentationContext;
}

/**
 * Returns the values that a table lists for one argument: the one that the head of its first column names, or else the
 * words before it. Undefined where the table is no such thing, or names none.
 */
export function readValueTable(sheet: Sheet, place: ValuePlace): DocumentedRow | undefined {
  const items = readValueSheet(sheet);
  if (items === undefined) return undefined;
  const headers = sheet.header?.map(({ text }) => text.trim()) ?? [];
  const owner = findHeaded(sheet, headers, place) ?? findOwner(items, headers[0] ?? '', place);
  return owner === undefined ? undefined : listedFor(owner, items);
}

/** Returns the values that a list gives for the argument that the words before it name. */
export function readValuesFor(
  items: readonly SheetItem[] | undefined,
  place: ValuePlace,
): DocumentedRow | undefined {
  const owner = items === undefined ? undefined : findOwner(items, '', place);
  return owner === undefined || items === undefined ? undefined : listedFor(owner, items);
}

function listedFor({ in: place, name }: Placed, items: readonly SheetItem[]): DocumentedRow {
  return { name, in: place, facts: factsOfItems(items, undefined) };
}

/** Returns what listed values say: which there are, and the one that is marked as the default. */
export function factsOfItems(items: readonly SheetItem[], kind: Facts['kind']): Facts {
  const numeric = items.every(({ value }) => typeof toScalar(value, kind) === 'number');
  const scalar = (value: string): ReturnType<typeof toScalar> => toScalar(value, numeric ? kind : 'string');
  const standard = items.find(({ gloss }) => /[([]\s*(?:the\s+)?default\s*[)\]]/iu.test(gloss));
  const [first] = items;
  const listed = numeric && first !== undefined ? kindOf(scalar(first.value)) : undefined;
  return {
    ...(listed === undefined ? {} : { kind: listed }),
    ...(standard === undefined ? {} : { default: scalar(standard.value) }),
    enum: items.map(({ value }) => scalar(value)),
  };
}

/** "Allowed values", "with this", "code": words over values that name no argument. */
function isValueWord(word: string): boolean {
  const meanings = meaningsOf(word);
  const plain = ['values', 'allowed', 'article', 'this', 'with', 'of', 'for'] as const;
  if (meanings.has('generic')) return false;
  return /^codes?$/iu.test(word) || plain.some((meaning) => meanings.has(meaning));
}

/** Header words that head the names of anything: of an argument that happens to be called so, they say nothing. */
const generic: ReadonlySet<string | undefined> = new Set([
  'name',
  'code',
  'variable',
  'description',
  'example',
]);

/** The argument that heads the first column: "Merge strategy" for `strategy`, "With this `motion`". */
function findHeaded(sheet: Sheet, headers: readonly string[], place: ValuePlace): Placed | undefined {
  const [title = '', ...others] = headers;
  const { finder, setting } = place;
  if (others.length === 0 || isElsewhere(setting)) return undefined;
  if (others.some((text) => isArgument(text, finder))) return undefined;
  const [marked] = markedIn(title, finder);
  if (marked !== undefined) return marked;
  const words = title
    .replaceAll(/[`*]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && !isValueWord(word));
  if (words.length === 0 || words.length > 3) return undefined;
  if (generic.has(roleOf(words.join(' '))) && !listsStates(sheet, title)) return undefined;
  return finder.find(words.join('_'), undefined) ?? finder.find(words.at(-1) ?? '', undefined);
}

/** A second column that is headed by an argument makes rows of examples. */
function isArgument(text: string, finder: Finder): boolean {
  return roleOf(text) !== 'description' && finder.find(text, undefined) !== undefined;
}

/** "Status" also heads the words for an object's own: those of answers are numbers, or have one in them. */
function listsStates({ rows }: Sheet, title: string): boolean {
  return /\bstatus\b/iu.test(title) && rows.every(([first]) => !/\d/u.test(first?.text ?? ''));
}

/** Words about answers, errors or examples head no values of an argument. */
function isElsewhere({ lead, headings }: Setting): boolean {
  const last = lead === undefined ? [] : (splitSentences(lead).at(-1)?.split(/[,;:]/u) ?? []);
  return [...last, ...headings].map(readTopic).some((topic) => topic !== undefined && topic !== 'request');
}

/** The one argument that the sentence before the values names, or the heading over them. */
function findOwner(items: readonly SheetItem[], title: string, place: ValuePlace): Placed | undefined {
  const { setting, finder } = place;
  if (isElsewhere(setting) || (title !== '' && !isValueTitle(title) && !areCodes(items))) return undefined;
  const sentences = setting.lead === undefined ? [] : splitSentences(setting.lead);
  for (const text of [...sentences.slice(-2).reverse(), setting.headings[0]]) {
    if (text === undefined) continue;
    const marked = markedIn(text, finder);
    const near = text === sentences.at(-1) || text === setting.headings[0];
    // "Values of `reason` in the object": where a name is marked, no other word is one.
    const plain = near && !/`[\w.[\]-]+`/.test(text);
    const named = marked.length > 0 || !plain ? marked : namedIn(text, items, place);
    const [only] = named;
    if (only !== undefined && named.length === 1) return only;
    if (named.length > 1) return undefined;
  }
  return undefined;
}

function isValueTitle(title: string): boolean {
  return title.split(/\s+/u).every((word) => isValueWord(word)) || roleOf(title) === 'values';
}

function markedIn(text: string, finder: Finder): readonly Placed[] {
  const names = [...text.matchAll(/[`*]+([\w.[\]-]+)[`*]+/gu)].map((match) => match[1] ?? '');
  return unique(names.map((name) => finder.find(name, undefined)));
}

/** Names without marks: the exact word for an argument, before values that are marked off by their colon or their spelling. */
function namedIn(
  text: string,
  items: readonly SheetItem[],
  { finder, context }: ValuePlace,
): readonly Placed[] {
  if (!/[:：]\**\s*$/u.test(text) && !areCodes(items)) return [];
  const { body, query, headers } = context;
  const known = new Set([...body, ...query, ...headers].map((path) => path.slice(path.lastIndexOf('.') + 1)));
  const words = text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word.length > 2 && known.has(word));
  return unique(words.map((word) => finder.find(word, undefined)));
}

function unique(found: readonly (Placed | undefined)[]): readonly Placed[] {
  const known = new Map<string, Placed>();
  for (const each of found) if (each !== undefined) known.set(`${each.in}:${each.name}`, each);
  return [...known.values()];
}
