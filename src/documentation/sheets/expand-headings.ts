import type { DocumentationContext } from '../documentation.js';
import { readKindCell } from '../facts/read-kind.js';
import type { Block, Entry, HeadingBlock } from '../markdown/sheet.js';
import { readEntryLine } from './read-line.js';
import { readNames } from './read-names.js';

/** A heading that is an argument, with what stands below it. */
interface Part {
  readonly entry: Entry;
  readonly end: number;
}

/**
 * Returns blocks in which arguments that have a heading each are one list: `### limit (number, optional)` or `#### shelf •
 * Integer` with the paragraphs, lists and tables below it, up to the next heading. A heading counts as one where it is a
 * name that the request holds; where it states a type and others beside it do too.
 */
export function expandHeadings(blocks: readonly Block[], context: DocumentationContext): readonly Block[] {
  const named = blocks.map((block) => (block.kind === 'heading' ? readHeading(block, context) : undefined));
  const sure = named.filter((line) => line?.held).length;
  const typed = named.filter((line) => line?.typed).length;
  if (sure === 0 && typed < 2) return blocks;
  const expanded: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const entries: Entry[] = [];
    const start = at;
    for (
      let line = named[at];
      line !== undefined && (line.held || (line.typed && sure + typed > 1));
      line = named[at]
    ) {
      const part = readPart(blocks, at, line.text);
      entries.push(part.entry);
      at = part.end;
    }
    const [block] = blocks.slice(start, start + 1);
    if (entries.length > 0) {
      const prose = blocks.slice(start, at).map((each) => each.prose);
      expanded.push({ kind: 'list', entries, prose: prose.join('\n\n') });
    } else if (block !== undefined) {
      expanded.push(block);
      at = start + 1;
    }
  }
  return expanded;
}

interface NamedHeading {
  /** The name with its type in brackets, as the entry of a list has it. */
  readonly text: string;
  readonly held: boolean;
  readonly typed: boolean;
}

const separated = /^(?<name>\S+)\s*(?:[•·|:–—]|-(?=\s))\s*(?<type>.{1,60})$/u;

function readHeading({ text }: HeadingBlock, context: DocumentationContext): NamedHeading | undefined {
  const { name = '', type = '' } = separated.exec(text)?.groups ?? {};
  const known = readKindCell(type);
  const states = known.kind !== undefined || known.required !== undefined;
  const whole = states ? `${name} (${type})` : text;
  const line = readEntryLine(whole, true);
  const [only, ...others] = line?.names ?? [];
  if (line === undefined || only === undefined || line.text !== '') return undefined;
  const held = [only, ...others].every((each) => isHeld(each, context));
  return held || line.typed ? { text: whole, held, typed: line.typed } : undefined;
}

/** A heading is read with care: "Filter" is no `filter`, and a word with a mark around it is one. */
function isHeld(name: string, { body, query, path, headers }: DocumentationContext): boolean {
  const lists = [body, query, path, headers];
  return lists.some((list) => list.includes(name) || list.some((each) => each.endsWith(`.${name}`)));
}

function readPart(blocks: readonly Block[], start: number, name: string): Part {
  const texts: string[] = [];
  const entries: Entry[] = [];
  const sheets: Entry['sheets'][number][] = [];
  let at = start + 1;
  for (let block = blocks[at]; block !== undefined && block.kind !== 'heading'; block = blocks[++at]) {
    if (block.kind === 'text') texts.push(block.text);
    else if (block.kind === 'list') for (const each of block.entries) entries.push(each);
    else if (block.kind === 'table') sheets.push(block.sheet);
  }
  const [first = '', ...rest] = texts;
  const { type, text } = takeType(first);
  const headed = type === undefined || name.includes('(') ? name : `${name} (${type})`;
  const marked = readNames(headed) === undefined ? headed : headed.replace(/^([^\s`*(]+)/u, '`$1`');
  const words = [type === undefined || headed !== name ? text : first, ...rest].filter((each) => each !== '');
  return { entry: { text: `${marked}: ${words.join('\n')}`, entries, sheets }, end: at };
}

const leading = /^(?:\*{1,2}|`|\()(?<type>[^*`()\n]{2,60})(?:\*{1,2}|`|\))\s*[-–—:.]?\s*/u;

/** The type that a first line begins with: `*string, required.* Where it is from`. */
function takeType(text: string): { readonly type?: string; readonly text: string } {
  const found = leading.exec(text);
  const type = found?.groups?.['type']?.replace(/[.:]\s*$/u, '');
  const known = type === undefined ? {} : readKindCell(type);
  if (found === null || type === undefined || (known.kind === undefined && known.required === undefined))
    return { text };
  return { type, text: text.slice(found[0].length) };
}
