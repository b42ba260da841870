import type { Facts } from '../../model/facts.js';
import type { DocumentationContext } from '../documentation.js';
import { meaningsIn } from '../../language/lexicon.js';
import { splitSentences } from '../facts/split-sentences.js';
import { readFacts } from '../facts/read-facts.js';
import { readKindCell } from '../facts/read-kind.js';
import type { Entry } from '../markdown/sheet.js';
import { judge, type Verdict } from './judge.js';
import type { Role } from '../../language/language.js';
import { readCells } from './read-cells.js';
import { readNeedCell } from './read-need-cell.js';
import { isOutcomeTag } from './doc-tag.js';
import { aspectOf } from './aspect-of.js';
import { holdsName } from './overlap.js';
import { readPlainEntry } from './plain-entry.js';
import { readEntryLine, type Line } from './read-line.js';
import { readNested, readTable } from './read-table.js';
import { factsOfItems } from './read-value-table.js';
import type { Row } from './row.js';
import { readTopic, type Setting } from './setting.js';
import { readValueList, readValueSheet, type SheetItem } from './value-sheet.js';

/** A list with the verdict on it; `named` tells whether its entries start with names at all. */
export interface ReadList {
  readonly title: string;
  readonly verdict: Verdict;
  readonly named: boolean;
  readonly rows: readonly Row[];
}

/** Returns the entries of a list as arguments, and whether they are any. */
export function readList(
  listed: readonly Entry[],
  setting: Setting,
  context: DocumentationContext,
): ReadList {
  const entries = listed.filter((entry) => !isOutcomeTag(entry.text));
  const title = (entries[0]?.text ?? '').split('\n')[0]?.slice(0, 60) ?? '';
  const lines = entries.map((entry) => readNamed(entry, context));
  const named = lines.filter((line) => line !== undefined);
  if (named.length * 2 <= entries.length) return readSections(entries, setting, context, title);
  const names = named.flatMap((line) => line.names);
  const typed = named.some((line) => line.typed);
  const verdict = judge({ names, title: '', typed }, setting, context);
  const plain = !typed && !named.some((line) => line.marked) && !holds(names, context);
  if (verdict.use && plain)
    return {
      title,
      named: false,
      verdict: { use: false, reason: 'its entries are words, not arguments' },
      rows: [],
    };
  const rows = verdict.use ? entries.flatMap((entry) => readEntry(entry, setting, context)) : [];
  return { title, named: true, verdict, rows };
}

function holds(names: readonly string[], context: DocumentationContext): boolean {
  const keys = new Set([...context.body, ...context.query, ...context.path, ...context.headers]);
  return names.some((name) => keys.has(name));
}

/** Entries that are no names and hold the lists of arguments below them: "the body has these fields:". */
function readSections(
  entries: readonly Entry[],
  setting: Setting,
  context: DocumentationContext,
  title: string,
): ReadList {
  const parts: ReadList[] = [];
  for (const entry of entries) {
    const below: Setting = { headings: setting.headings, lead: entry.text };
    if (entry.entries.length > 0) parts.push(readList(entry.entries, below, context));
    for (const sheet of entry.sheets) {
      const table = readTable(sheet, below, context);
      parts.push({ ...table, named: true });
    }
  }
  const used = parts.filter((part) => part.verdict.use);
  const [first] = used.length > 0 ? used : parts;
  if (first === undefined)
    return { title, named: false, verdict: { use: false, reason: 'its entries are no names' }, rows: [] };
  return { ...first, rows: used.flatMap((part) => part.rows) };
}

/** An entry that starts with a name; a bare one counts where its aspects stand below it. */
function readNamed(given: Entry, context: DocumentationContext): Line | undefined {
  const line = readEntryLine(given.text, readAspects(given.entries) !== undefined);
  if (line?.names.every((name) => holdsName(name, context)) === true) return line;
  const plain = readPlainEntry(given.text, context);
  return plain?.held === true && plain.typed ? (readEntryLine(plain.text, true) ?? line) : line;
}

function readEntry(given: Entry, setting: Setting, context: DocumentationContext): readonly Row[] {
  const line = readNamed(given, context);
  if (line === undefined) return [];
  const cells = readAspects(given.entries);
  if (cells !== undefined)
    return line.names.map((name) => ({ name, facts: readAspectFacts(name, line, cells), rows: [] }));
  const below: Setting = { headings: setting.headings, lead: undefined };
  const nested = [
    ...given.entries.flatMap((each) => readEntry(each, below, context)),
    ...given.sheets.flatMap((sheet) => readNested(sheet, context)),
  ];
  const values = nested.length === 0 || readTopic(line.text) === 'example' ? given.entries : [];
  const listed =
    values.length === 0 ? line.text : `${line.text}\n${values.map((each) => `- ${each.text}`).join('\n')}`;
  const last = meaningsIn(splitSentences(line.text).at(-1) ?? '');
  const isValues = last.has('values') || last.has('oneOf') || last.has('either');
  const isWhole = line.given.kind === 'object' || line.given.kind === 'array';
  const items =
    isWhole || nested.some((row) => holdsName(row.name, context)) ? undefined : readOwnValues(given);
  const rows = items !== undefined || (isValues && !isWhole) ? [] : nested;
  const text = isValues ? withValues(line.text, given.entries) : listed;
  return line.names.map((name) => {
    const facts = readLineFacts(name, text, line);
    const valued = items === undefined ? facts : { ...factsOfItems(items, facts.kind), ...facts };
    return { name, ...(line.in === undefined ? {} : { in: line.in }), facts: valued, rows };
  });
}

/** What stands below an argument are its values, where they are plain words and none states a type. */
function readOwnValues({ entries, sheets }: Entry): readonly SheetItem[] | undefined {
  const [sheet] = sheets;
  if (entries.length === 0 && sheet !== undefined) return readValueSheet(sheet);
  const typed = entries.some((each) => readEntryLine(each.text, true)?.typed);
  return typed || entries.some((each) => each.entries.length > 0) ? undefined : readValueList(entries);
}

/** What stands in the brackets behind a name counts beside its text: `(integer, default 20)`. */
function readLineFacts(name: string, text: string, line: Line): Facts {
  const facts = readFacts(text, { name, facts: line.given });
  return line.type === undefined
    ? facts
    : readCells(facts, (role) => (role === 'type' ? (line.type ?? '') : ''));
}

/** Entries below an argument that are its aspects ("Type: string", "Description: …") and no arguments; undefined for others. */
function readAspects(entries: readonly Entry[]): ReadonlyMap<Role, string> | undefined {
  const aspects = new Map<Role, string>();
  for (const each of entries) {
    const line = readEntryLine(each.text, false);
    const role = line === undefined ? undefined : aspectOf(line.names.join(' '));
    if (line === undefined || role === undefined || role === 'name' || role === 'variable' || role === 'code')
      return undefined;
    aspects.set(role, role === 'constraints' ? withAspect(aspects.get(role), line) : line.text);
  }
  return aspects.has('description') || aspects.has('type') ? aspects : undefined;
}

/** Bounds are read with the word before them: "Range: 1-50". */
function withAspect(before: string | undefined, { names, text }: Line): string {
  return `${before === undefined ? '' : `${before}. `}${names.join(' ')}: ${text}`;
}

function readAspectFacts(name: string, line: Line, aspects: ReadonlyMap<Role, string>): Facts {
  const cell = (role: Role): string => aspects.get(role) ?? '';
  const given = {
    ...line.given,
    ...readKindCell(line.text),
    ...readKindCell(cell('type')),
    ...readNeedCell(cell('required')),
  };
  const { description: _, ...bounds } = readFacts(cell('constraints'), { name, facts: given });
  return readCells(readFacts(cell('description'), { name, facts: { ...bounds, ...given } }), cell);
}

function withValues(text: string, entries: readonly Entry[]): string {
  return `${text}\n${entries.map((each) => `- ${each.text}`).join('\n')}`.trim();
}
