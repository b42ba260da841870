import type { Block } from './sheet.js';

const entry = /^(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\s*(?:[([:=–—]|-\s)/u;

/**
 * Returns a paragraph whose lines are `name: what it is`, one below the other, as the list that its author meant; a line
 * before them that is none stands as a paragraph of its own. Everything else is returned as it is.
 */
export function expandLines(block: Block): readonly Block[] {
  if (block.kind !== 'text') return [block];
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const named = entry.test(first) ? lines : lines.slice(1);
  if (named.length < 2 || !named.every((line) => entry.test(line))) return [block];
  const entries = named.map((text) => ({ text, entries: [], sheets: [] }));
  const prose = named.map((line) => `- ${line}`).join('\n');
  const list: Block = { kind: 'list', entries, prose };
  return named === lines ? [list] : [{ kind: 'text', text: first, prose: first }, list];
}
