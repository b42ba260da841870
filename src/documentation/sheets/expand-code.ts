import { roleOf } from '../../language/header-words.js';
import type { DocumentationContext } from '../documentation.js';
import { readBlocks } from '../markdown/read-blocks.js';
import type { Block, Cell, CodeBlock, Entry, Sheet } from '../markdown/sheet.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { holdsName } from './overlap.js';
import { readDefinitions } from './read-definitions.js';
import { readSample } from './read-sample.js';
import { readBareLines } from './read-bare-lines.js';

/**
 * Returns what a piece of code documents, where somebody only used it to keep columns or lines in shape: a table with
 * bars or with aligned columns, a list, a tree. Other code is returned as it is.
 */
export function expandCode(block: CodeBlock, context: DocumentationContext): readonly Block[] {
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || lines.length > mostLines) return [block];
  const definitions =
    /\/\/|\?:|[a-z]\w+ \w+ = \d+;|json:"|\bname="|--/u.test(block.text) || /^\s*\{/u.test(block.text)
      ? readHeld(block, context)
      : undefined;
  if (definitions !== undefined) return definitions;
  if (/^\s*[[{<]/u.test(block.text)) return [block];
  const sheet = readBars(lines) ?? readDelimited(lines) ?? readAligned(lines);
  if (sheet !== undefined) return [{ kind: 'table', sheet, prose: block.prose }];
  const tree = readTree(lines);
  if (tree !== undefined) return [{ kind: 'list', entries: tree, prose: block.prose }];
  const [only, ...others] = /^\s*[-*+]\s/u.test(lines[0] ?? '') ? readBlocks(block.text) : [];
  if (only?.kind === 'list' && others.length === 0) return [{ ...only, prose: block.prose }];
  return readBareLines(lines, block.prose, context) ?? [block];
}

/** Fields that code declares, where the request holds half of them; a sample of a body is none. */
function readHeld(block: CodeBlock, context: DocumentationContext): readonly Block[] | undefined {
  if (readPlainJson(block.text) !== undefined || readSample(block.text) !== undefined) return undefined;
  const entries = readDefinitions(block.text);
  const names = entries?.flatMap(({ text }) => /^`([^`]+)`/u.exec(text)?.[1] ?? []) ?? [];
  const held = names.filter((name) => holdsName(name, context)).length;
  if (entries === undefined || held < 1 || held * 2 < names.length) return undefined;
  return [{ kind: 'list', entries, prose: block.prose }];
}

const mostLines = 400;

function cellOf(text: string): Cell {
  return { text: text.trim(), depth: 0, sheets: [] };
}

const frame = /^[\s|+=:\-─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝│┃║]+$/u;

/** A table with bars, whatever draws them. */
function readBars(lines: readonly string[]): Sheet | undefined {
  const rows = lines
    .filter((line) => !frame.test(line))
    .map((line) => line.replaceAll(/[│┃║]/gu, '|').trim());
  if (rows.length < 2 || !rows.every((row) => row.includes('|'))) return undefined;
  const cells = rows.map((row) => row.replace(/^\|/u, '').replace(/\|$/u, '').split('|').map(cellOf));
  const [header, ...rest] = cells;
  const wide = header !== undefined && header.length > 1 && rest.every((row) => row.length <= header.length);
  return wide && isHeader(header) ? { header, rows: rest } : undefined;
}

function isHeader(cells: readonly Cell[]): boolean {
  return cells.filter(({ text }) => roleOf(text) !== undefined).length * 2 >= cells.length;
}

/** Values with semicolons, tabs or commas between them, below a line of nothing but words of headers. */
function readDelimited(lines: readonly string[]): Sheet | undefined {
  const [head = '', ...rest] = lines;
  for (const sign of [';', '\t', ',']) {
    const header = head.split(sign).map(cellOf);
    if (header.length < 3 || !header.every(({ text }) => roleOf(text) !== undefined)) continue;
    return { header, rows: rest.map((line) => splitInto(line, sign, header.length)) };
  }
  return undefined;
}

/** What is too much belongs to the last column: a text may hold the sign as well. */
function splitInto(line: string, sign: string, most: number): readonly Cell[] {
  const parts = line.split(sign);
  return [
    ...parts.slice(0, most - 1),
    ...(parts.length < most ? [] : [parts.slice(most - 1).join(sign)]),
  ].map(cellOf);
}

/** A table whose columns begin below one another, with two spaces or more between them. */
function readAligned(lines: readonly string[]): Sheet | undefined {
  const [head = '', ...rest] = lines.filter((line) => !frame.test(line));
  const starts = [...head.matchAll(/(?<=^|\s{2}|\t)\S/gu)].map(({ index }) => index);
  const header = cut(head, starts);
  if (starts.length < 2 || rest.length === 0 || !isHeader(header)) return undefined;
  const rows: Cell[][] = [];
  for (const line of rest) {
    const cells = isCut(line, starts)
      ? cut(line, starts)
      : line
          .trim()
          .split(/\s{2,}|\t+/u)
          .map(cellOf);
    if (cells.length > starts.length) return undefined;
    const last = rows.at(-1);
    if (cells[0]?.text === '' && last !== undefined) goOn(last, cells);
    else rows.push([...cells]);
  }
  return { header, rows };
}

function cut(line: string, starts: readonly number[]): readonly Cell[] {
  return starts.map((start, at) => cellOf(line.slice(at === 0 ? 0 : start, starts[at + 1])));
}

/** Every column of the line begins where its header does. */
function isCut(line: string, starts: readonly number[]): boolean {
  return starts.slice(1).every((start) => line.length <= start || /\s/u.test(line.charAt(start - 1)));
}

/** A line without a name goes on with the cells of the line above. */
function goOn(row: Cell[], cells: readonly Cell[]): void {
  for (const [at, { text }] of cells.entries()) {
    const before = row[at];
    if (text !== '' && before !== undefined) row[at] = { ...before, text: `${before.text} ${text}`.trim() };
  }
}

const branch = /^(?<indent>[\s│┃|]*)[├└╰+`|]\s?[─━-]{1,3}\s*(?<text>\S.*)$/u;

/** `├── name (string): what it is`: what stands further in belongs to the line above it. */
function readTree(lines: readonly string[]): readonly Entry[] | undefined {
  const found = lines.map((line) => branch.exec(line)?.groups);
  const drawn = found.filter((groups) => groups !== undefined).length;
  if (drawn < 2 || lines.length - drawn > 1 || (found[0] !== undefined && drawn < lines.length))
    return undefined;
  return nest(
    found.flatMap((groups) =>
      groups === undefined ? [] : [{ depth: (groups['indent'] ?? '').length, text: groups['text'] ?? '' }],
    ),
  );
}

interface Branch {
  readonly depth: number;
  readonly text: string;
}

function nest(branches: readonly Branch[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < branches.length;) {
    const head = branches[at];
    if (head === undefined) break;
    const after = branches.slice(at + 1);
    const end = after.findIndex(({ depth }) => depth <= head.depth);
    const below = end < 0 ? after : after.slice(0, end);
    entries.push({ text: head.text, entries: nest(below), sheets: [] });
    at += 1 + below.length;
  }
  return entries;
}
