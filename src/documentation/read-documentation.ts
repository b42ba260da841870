import type { Facts } from '../model/facts.js';
import type { UnusedTable } from '../model/unused-table.js';
import type { Documentation, DocumentationContext, DocumentedRow } from './documentation.js';
import { expandLines } from './markdown/expand-lines.js';
import { readBlocks } from './markdown/read-blocks.js';
import type { Block } from './markdown/sheet.js';
import { mergeFacts } from './merge-facts.js';
import { joinProse, type Part } from './prose.js';
import { readOverlap } from './sheets/overlap.js';
import { readNeeded, readNeededOfAll } from './sheets/read-needed.js';
import { readList } from './sheets/read-list.js';
import { readMentions } from './sheets/read-mentions.js';
import { readSchema } from './sheets/read-schema.js';
import { readTable } from './sheets/read-table.js';
import { readValueTable } from './sheets/read-value-table.js';
import { introOf, readTopic, type Setting } from './sheets/setting.js';
import { createFinder, type Finder } from './sheets/find-argument.js';
import { settleRows } from './sheets/settle.js';

/**
 * Returns what a description documents: the rows of its tables and lists that are arguments, the prose that remains,
 * and which tables were left unused and why. For a folder or the collection the context holds the names of all requests
 * below it, so that one reading serves them all.
 */
export function readDocumentation(text: string, context: DocumentationContext): Documentation {
  const reading: Reading = { context, finder: createFinder(context) };
  const read = readAll(readBlocks(text).flatMap(expandLines), reading);
  const rows = mergeSame(read.flatMap((each) => each.rows));
  const prose = joinProse(read.map((each) => each.part));
  const skipped = read.flatMap((each) => (each.skipped === undefined ? [] : [each.skipped]));
  const { scope } = context;
  return prose === '' ? { scope, rows, skipped } : { scope, prose, rows, skipped };
}

interface Reading {
  readonly context: DocumentationContext;
  readonly finder: Finder;
}

interface ReadBlock {
  readonly rows: readonly DocumentedRow[];
  readonly skipped?: UnusedTable;
  readonly part: Part;
}

function readAll(blocks: readonly Block[], reading: Reading): readonly ReadBlock[] {
  let headings: readonly { depth: number; text: string }[] = [];
  let lead: string | undefined;
  return blocks.map((block, at) => {
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
    return readBlock(block, setting, reading);
  });
}

function readBlock(block: Block, setting: Setting, reading: Reading): ReadBlock {
  switch (block.kind) {
    case 'heading':
      return kept([], block);
    case 'text':
      return kept(readText(block.text, setting, reading), block);
    case 'code':
      return readCode(block, setting, reading);
    case 'table':
      return readSheet(block, setting, reading);
    case 'list':
      return readEntries(block, setting, reading);
  }
}

function kept(rows: readonly DocumentedRow[], block: Block): ReadBlock {
  return { rows, part: { block, used: false } };
}

function readText(text: string, setting: Setting, { context, finder }: Reading): readonly DocumentedRow[] {
  if (context.scope !== 'request') return [];
  const topic = setting.headings[0] === undefined ? undefined : readTopic(setting.headings[0]);
  return topic === undefined || topic === 'request' ? readMentions(text, finder, context) : [];
}

function readCode(
  block: Block & { kind: 'code' },
  setting: Setting,
  { context, finder }: Reading,
): ReadBlock {
  const rows = readSchema(block.text);
  const names = rows?.map((row) => row.name) ?? [];
  const topic = readTopic(introOf(setting.lead)) ?? readTopic(setting.headings[0]);
  if (rows === undefined || topic === 'response' || readOverlap(names, context).request === 0)
    return kept([], block);
  return { rows: settleRows(rows, 'body', finder, context), part: { block, used: true } };
}

function readSheet(block: Block & { kind: 'table' }, setting: Setting, reading: Reading): ReadBlock {
  const { context, finder } = reading;
  const { title, verdict, rows } = readTable(block.sheet, setting, context);
  if (verdict.use) {
    const settled = settleRows(rows, verdict.place, finder, context);
    return { rows: withNeed(settled, setting), part: { block, used: rows.length > 0 } };
  }
  const values = context.scope === 'request' ? readValueTable(block.sheet, finder, setting) : undefined;
  if (values !== undefined) return kept([values], block);
  return { ...kept([], block), skipped: { title, reason: verdict.reason } };
}

function readEntries(block: Block & { kind: 'list' }, setting: Setting, reading: Reading): ReadBlock {
  const { context, finder } = reading;
  const { title, verdict, named, rows } = readList(block.entries, setting, context);
  if (verdict.use) {
    const settled = settleRows(rows, verdict.place, finder, context);
    return { rows: withNeed(settled, setting), part: { block, used: settled.length > 0 } };
  }
  return named ? { ...kept([], block), skipped: { title, reason: verdict.reason } } : kept([], block);
}

/** "Required parameters:" over rows that say nothing of it themselves. */
function withNeed(rows: readonly DocumentedRow[], setting: Setting): readonly DocumentedRow[] {
  const required =
    readNeeded(introOf(setting.lead)) ??
    readNeeded(setting.headings[0]) ??
    readNeededOfAll(setting.lead) ??
    readNeededOfAll(setting.after);
  if (required === undefined) return rows;
  const fallback: Facts = { required };
  return rows.map((row) =>
    row.name.includes('.') && rows.some((each) => row.name.startsWith(each.name) && each !== row)
      ? row
      : { ...row, facts: mergeFacts([row.facts, fallback]) },
  );
}

/** An argument that several tables name is one row: what the first says stands. */
function mergeSame(rows: readonly DocumentedRow[]): readonly DocumentedRow[] {
  const merged = new Map<string, DocumentedRow>();
  for (const row of rows) {
    const key = `${row.in ?? ''}:${row.name}`;
    const before = merged.get(key);
    merged.set(key, before === undefined ? row : { ...before, facts: mergeFacts([before.facts, row.facts]) });
  }
  return [...merged.values()];
}
