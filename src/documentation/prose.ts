import type { Block } from './markdown/sheet.js';
import { topicsIn } from '../language/heading-words.js';
import { holdsTerm } from '../language/terms.js';
import { splitSentences } from './facts/split-sentences.js';

/** A piece of a description and whether its rows became arguments. */
export interface ProsePart {
  readonly block: Block;
  readonly used: boolean;
}

/**
 * Returns the prose of a description without the tables and lists that became arguments, the lines that only introduced
 * them, and the headings that are left with nothing below them.
 */
export function joinProse(parts: readonly ProsePart[]): string {
  const rest: ProsePart[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.used) continue;
    const introduces = parts[at + 1]?.used === true && onlyIntroduces(part.block);
    if (introduces) continue;
    rest.push(part);
  }
  return rest
    .filter((part, at) => !isEmptied(part, rest[at + 1], parts))
    .map((part) => part.block.prose)
    .reduce(joinBlocks, '')
    .trim();
}

/** Pieces of one quotation stay one. */
function joinBlocks(before: string, prose: string): string {
  const quoted = prose.startsWith('>') && (before.split('\n').at(-1) ?? '').startsWith('>');
  return before + (quoted ? '\n>\n' : '\n\n') + prose;
}

/** One sentence that ends in a colon, or that tells of a list below it, without a link to more. */
function onlyIntroduces(block: Block): boolean {
  if (block.kind !== 'text' || /\]\(|https?:/u.test(block.text)) return false;
  if (splitSentences(block.text).length > 1) return false;
  if (/[:：]\**$/u.test(block.text)) return true;
  const topics = topicsIn(block.text);
  if (!topics.has('request') && !topics.has('fields')) return false;
  return holdsTerm(block.text, 'below') || isBoldTitle(block.text);
}

/** "**Parameters**": a line in bold in place of a heading. */
function isBoldTitle(text: string): boolean {
  return /^(\*\*|__)[\p{L}\p{N}][^*_.!?]{0,40}\1$/u.test(text.trim());
}

/** A heading whose only content was taken out. */
function isEmptied(part: ProsePart, next: ProsePart | undefined, parts: readonly ProsePart[]): boolean {
  if (part.block.kind !== 'heading') return false;
  const bare = next === undefined || (next.block.kind === 'heading' && next.block.depth <= part.block.depth);
  return bare && below(part, parts).some((each) => each.used);
}

/** What stood under a heading. */
function below(heading: ProsePart, parts: readonly ProsePart[]): readonly ProsePart[] {
  if (heading.block.kind !== 'heading') return [];
  const { depth } = heading.block;
  const after = parts.slice(parts.indexOf(heading) + 1);
  const end = after.findIndex((part) => part.block.kind === 'heading' && part.block.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}
