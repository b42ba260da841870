import { readKindCell } from '../facts/read-kind.js';
import type { Block } from './sheet.js';

const entry = /^(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\s*(?:[([:=–—]|-\s)/u;
const typedEntry =
  /^(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\s*\((?=[^()\n]*\b(?:required|optional|mandatory|string|integer|int|number|boolean|bool|object|array|float|date)\b)[^()\n]*\)/iu;
const plainEntry = /^[\p{L}_][\w.[\]-]*\s*:\s*(?<type>[\p{L}[\]]+)\b/u;

/**
 * Returns a paragraph whose lines are `name: what it is`, one below the other, as the list that its author meant; a line
 * before them that is none stands as a paragraph of its own. A paragraph that begins with a name and its type in brackets
 * is an entry by itself. Everything else is returned as it is.
 */
export function expandLines(block: Block): readonly Block[] {
  if (block.kind !== 'text') return [block];
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const isEntry = lines.slice(1).every((line) => entry.test(line)) ? isMarked : isTyped;
  const named = isEntry(first) ? lines : lines.slice(1);
  if (named.length < 2 || !named.every(isEntry))
    return typedEntry.test(first) ? [oneEntry(block.text)] : [block];
  const entries = named.map((text) => ({ text, entries: [], sheets: [] }));
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

function oneEntry(text: string): Block {
  return { kind: 'list', entries: [{ text, entries: [], sheets: [] }], prose: text };
}
