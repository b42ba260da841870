import { readKindCell } from '../facts/read-kind.js';
import type { DocumentationContext } from '../documentation.js';
import { expandCode } from './expand-code.js';
import { expandBrackets, expandRun } from './expand-run.js';
import { readBareLines } from './read-bare-lines.js';
import { readEntryLine } from './read-line.js';
import type { Block, Entry } from '../markdown/sheet.js';

const entry = /^(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\*?\s*(?:[([:=–—]|-\s)/u;
const plainEntry = /^[\p{L}_][\w.[\]-]*\s*:\s*(?<type>[\p{L}[\]]+)\b/u;
const mark = String.raw`(?:\x60[^\x60\n]+\x60|\*\*[^*\n]+\*\*)`;
/** A line of nothing but names: `` `From` ``, `` `Url` or `Text` ``. */
const nameLine = new RegExp(String.raw`^${mark}\*?(?:\s*(?:,|/|\*?\p{L}{1,5}\*?)\s*${mark}\*?)*$`, 'u');

/**
 * Returns blocks in which arguments that stand one below the other, in whatever shape, are the list that their author
 * meant: lines of `name: what it is`, with a line before them that introduces them; a paragraph that begins with a name
 * and its type in brackets; a line that is a name with words below it. Everything else is returned as it is.
 */
export function expandLines(blocks: readonly Block[], context: DocumentationContext): readonly Block[] {
  const expanded: Block[] = [];
  let open: (Block & { readonly kind: 'list' }) | undefined;
  for (const block of blocks) {
    const single = block.kind === 'text' ? readSingle(block.text) : undefined;
    if (single === undefined) {
      open = undefined;
      for (const each of expandOne(block, context)) expanded.push(each);
      continue;
    }
    if (open !== undefined) expanded.pop();
    const entries: readonly Entry[] = [...(open?.entries ?? []), single];
    open = {
      kind: 'list',
      entries,
      prose: open === undefined ? block.prose : `${open.prose}\n\n${block.prose}`,
    };
    expanded.push(open);
  }
  return expanded;
}

function expandOne(block: Block, context: DocumentationContext): readonly Block[] {
  if (block.kind === 'code') return expandCode(block, context);
  if (block.kind !== 'text') return [block];
  const run = expandRun(block, context);
  if (run !== undefined) return run;
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isEntry = lines.slice(1).every((line) => entry.test(line)) ? isMarked : isTyped;
  const named = isEntry(first) ? lines : lines.slice(1);
  if (named.length < 2 || !named.every(isEntry))
    return readBareLines(lines, block.prose, context) ?? expandBrackets(block, context) ?? [block];
  const entries = named.map(entryOf);
  const prose = named.map((line) => `- ${line}`).join('\n');
  const list: Block = { kind: 'list', entries, prose };
  return named === lines ? [list] : [{ kind: 'text', text: first, prose: first }, list];
}

function isMarked(line: string): boolean {
  return entry.test(line);
}

/** `limit: number (optional)`: a plain word, and a type behind its colon. */
function isTyped(line: string): boolean {
  const type = plainEntry.exec(line)?.groups?.['type'];
  return type !== undefined && readKindCell(type).kind !== undefined;
}

function entryOf(text: string): Entry {
  return { text, entries: [], sheets: [] };
}

/** A paragraph that is one argument by itself. */
function readSingle(text: string): Entry | undefined {
  const [first = '', ...rest] = text.split('\n');
  if (rest.length > 0 && nameLine.test(first.trim())) return entryOf(`${first.trim()}: ${rest.join('\n')}`);
  const line = /^(?:`|\*\*)/u.test(text) ? readEntryLine(text, false) : undefined;
  if (line === undefined || !line.typed) return undefined;
  return rest.length > 0 && rest.every((each) => entry.test(each)) ? undefined : entryOf(text);
}
