import type { Facts, Requirement } from '../model/facts.js';
import type { UnusedTable } from '../model/unused-table.js';
import type { Documentation, DocumentationContext, DocumentedRow } from './documentation.js';
import { expandLines } from './sheets/expand-lines.js';
import { readBlocks } from './markdown/read-blocks.js';
import type { Block } from './markdown/sheet.js';
import { mergeFacts } from './merge-facts.js';
import { joinProse, type ProsePart } from './prose.js';
import { expandHeadings } from './sheets/expand-headings.js';
import { holdsName, readOverlap } from './sheets/overlap.js';
import { readBlanket, type Blanket } from './sheets/read-blanket.js';
import { readNeeded } from './sheets/read-needed.js';
import { readList } from './sheets/read-list.js';
import { readMentions } from './sheets/read-mentions.js';
import { readSample } from './sheets/read-sample.js';
import { readOutlined } from './sheets/read-outlined.js';
import { readSchema } from './sheets/read-schema.js';
import { readTable } from './sheets/read-table.js';
import { readValuesFor, readValueTable } from './sheets/read-value-table.js';
import { readValueList } from './sheets/value-sheet.js';
import { introOf, readTopic, type Setting } from './sheets/setting.js';
import { createReadings } from './readings.js';
import { createFinder, type Finder } from './sheets/find-argument.js';
import { findRequests } from './sheets/find-requests.js';
import { findParent } from './sheets/find-parent.js';
import { settleRows } from './sheets/settle.js';
import type { Row } from './sheets/row.js';
import type { Verdict } from './sheets/judge.js';

/**
 * Returns what a description documents: the rows of its tables and lists that are arguments, the prose that remains,
 * and which tables were left unused and why. For a folder or the collection the context holds the names of all requests
 * below it, so that one reading serves them all.
 */
export function readDocumentation(text: string, context: DocumentationContext): Documentation {
  return descriptionReadings.once(JSON.stringify([text, context]), () => readAnew(text, context));
}

/** What was read of the descriptions of requests, folders and collections. */
export const descriptionReadings = createReadings<Documentation>();

function readAnew(text: string, context: DocumentationContext): Documentation {
  const reading: Reading = { context, finder: createFinder(context) };
  const read = readAll(expandHeadings(expandLines(readBlocks(text), context), context), reading);
  const rows = fillOthers(mergeSame(read.flatMap((each) => each.rows)), read, context);
  const prose = joinProse(read.map((each) => each.part));
  const skipped = read.flatMap((each) => each.skipped);
  const { scope } = context;
  return prose === '' ? { scope, rows, skipped } : { scope, prose, rows, skipped };
}

interface Reading {
  readonly context: DocumentationContext;
  readonly finder: Finder;
}

interface ReadBlock {
  readonly rows: readonly DocumentedRow[];
  /** What was not used of it. */
  readonly skipped: readonly UnusedTable[];
  readonly part: ProsePart;
  /** What a paragraph says of all arguments. */
  readonly blanket?: Blanket;
}

function readAll(blocks: readonly Block[], reading: Reading): readonly ReadBlock[] {
  let headings: readonly { depth: number; text: string }[] = [];
  let lead: string | undefined;
  const read: ReadBlock[] = [];
  const before: DocumentedRow[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    const setting: Setting = {
      headings: headings.map((heading) => heading.text),
      lead,
      ...(next?.kind === 'text' && { after: next.text }),
    };
    if (block.kind === 'heading') {
      headings = [
        { depth: block.depth, text: block.text },
        ...headings.filter((each) => each.depth < block.depth),
      ];
      lead = undefined;
    } else {
      lead = block.kind === 'text' ? block.text : undefined;
    }
    const found = readBlock(block, { setting, before, ...reading });
    const of = findRequests(setting.headings, reading.context);
    for (const row of found.rows) before.push(row);
    read.push(of === undefined ? found : { ...found, rows: found.rows.map((row) => ({ ...row, of })) });
  }
  return read;
}

/** One block, where it stands. */
interface Place extends Reading {
  readonly setting: Setting;
  /** What was documented before it. */
  readonly before: readonly DocumentedRow[];
}

function readBlock(block: Block, place: Place): ReadBlock {
  switch (block.kind) {
    case 'heading':
      return kept([], block);
    case 'text':
      return readText(block, place);
    case 'code':
      return readCode(block, place);
    case 'table':
      return readSheet(block, place);
    case 'list':
      return readEntries(block, place);
  }
}

function kept(rows: readonly DocumentedRow[], block: Block): ReadBlock {
  return { rows, skipped: [], part: { block, used: false } };
}

function skip(block: Block, title: string, verdict: Verdict): ReadBlock {
  return { ...kept([], block), skipped: verdict.use ? [] : [{ title, reason: verdict.reason }] };
}

function readText(block: Block & { kind: 'text' }, { setting, context, finder }: Place): ReadBlock {
  const topic = setting.headings[0] === undefined ? undefined : readTopic(setting.headings[0]);
  if (context.scope !== 'request' || (topic !== undefined && topic !== 'request')) return kept([], block);
  const blanket = readBlanket(block.text);
  const found = kept(readMentions(block.text, finder, context), block);
  return blanket === undefined ? found : { ...found, blanket };
}

function readCode(block: Block & { kind: 'code' }, place: Place): ReadBlock {
  const { setting, context } = place;
  const rows = readSchema(block.text) ?? readOutlined(block.text) ?? readSample(block.text);
  const names = rows?.map((row) => row.name) ?? [];
  const topic = readTopic(introOf(setting.lead)) ?? readTopic(setting.headings[0]);
  if (rows === undefined || topic === 'response' || readOverlap(names, context).request === 0)
    return kept([], block);
  return settle(block, rows, { use: true, place: 'body' }, place);
}

function readSheet(block: Block & { kind: 'table' }, place: Place): ReadBlock {
  const { context, setting } = place;
  const { title, verdict, rows } = readTable(block.sheet, setting, context);
  const own = context.scope === 'request' && !(verdict.use && holdsAny(rows, context));
  const values = own ? readValueTable(block.sheet, place) : undefined;
  if (values !== undefined) return kept([values], block);
  return verdict.use ? settle(block, rows, verdict, place) : skip(block, title, verdict);
}

function readEntries(block: Block & { kind: 'list' }, place: Place): ReadBlock {
  const { context, setting } = place;
  const { title, verdict, named, rows } = readList(block.entries, setting, context);
  const own = context.scope === 'request' && !(verdict.use && holdsAny(rows, context));
  const values = own ? readValuesFor(readValueList(block.entries), place) : undefined;
  if (values !== undefined) return kept([values], block);
  if (verdict.use) return settle(block, rows, verdict, place);
  return named ? skip(block, title, verdict) : kept([], block);
}

function holdsAny(rows: readonly Row[], context: DocumentationContext): boolean {
  return rows.some(({ name }) => holdsName(name, context));
}

/** The rows under their paths; those that fit nowhere are told of. */
function settle(
  block: Block,
  rows: readonly Row[],
  verdict: Verdict & { readonly use: true },
  { setting, context, finder, before }: Place,
): ReadBlock {
  const parent = findParent(setting, context, before);
  const belonging = { ...verdict, ...(parent === undefined ? {} : { parent }) };
  const settled = settleRows(rows, belonging, finder, context);
  const reason = 'the request has no place for them';
  return {
    rows: withNeed(settled.rows, setting),
    skipped:
      settled.left.length === 0 ? [] : [{ title: settled.left.join(', '), reason, rows: settled.left }],
    part: { block, used: settled.rows.length > 0 },
  };
}

/** "Required parameters:" over rows that say nothing of it themselves. */
function withNeed(rows: readonly DocumentedRow[], setting: Setting): readonly DocumentedRow[] {
  const required =
    readNeeded(introOf(setting.lead)) ??
    readNeeded(setting.headings[0]) ??
    readBlanket(setting.lead)?.required ??
    readBlanket(setting.after)?.required;
  return required === undefined ? rows : fillNeed(rows, required);
}

/** Gives what is required to the rows that say nothing of it themselves. */
function fillNeed(rows: readonly DocumentedRow[], required: Requirement): readonly DocumentedRow[] {
  const fallback: Facts = { required };
  return rows.map((row) =>
    row.name.includes('.') && rows.some((each) => row.name.startsWith(each.name) && each !== row)
      ? row
      : { ...row, facts: mergeFacts([row.facts, fallback]) },
  );
}

/** "All others are optional", said anywhere: of the arguments in the tables, and of those that only the request shows. */
function fillOthers(
  rows: readonly DocumentedRow[],
  read: readonly ReadBlock[],
  context: DocumentationContext,
): readonly DocumentedRow[] {
  const said = read.flatMap(({ blanket }) => blanket ?? []);
  const [required, other] = new Set(said.map((each) => each.required));
  if (required === undefined || other !== undefined) return rows;
  const names = new Set(rows.map((row) => row.name));
  const recorded = [
    ...context.query.map((name): DocumentedRow => ({ name, in: 'query', facts: { required } })),
    ...context.body
      .filter((name) => !/[.[]/u.test(name))
      .map((name): DocumentedRow => ({ name, in: 'body', facts: { required } })),
  ];
  return [...fillNeed(rows, required), ...recorded.filter(({ name }) => !names.has(name))];
}

/** An argument that several tables name is one row: what the first says stands. */
function mergeSame(rows: readonly DocumentedRow[]): readonly DocumentedRow[] {
  const merged = new Map<string, DocumentedRow>();
  for (const row of rows) {
    const key = `${row.in ?? ''}:${row.name}:${row.of?.join() ?? ''}`;
    const before = merged.get(key);
    merged.set(key, before === undefined ? row : { ...before, facts: mergeFacts([before.facts, row.facts]) });
  }
  return [...merged.values()];
}
