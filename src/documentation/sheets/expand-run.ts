import type { DocumentationContext } from '../documentation.js';
import type { Block, ListBlock, TextBlock } from '../markdown/sheet.js';
import { holdsName } from './overlap.js';
import { isAspect, readPlainEntry } from './plain-entry.js';
import { readNeeded } from './read-needed.js';
import { readNeedWord } from './read-need-cell.js';
import { isName } from './read-names.js';
import { readTopic } from './setting.js';

/**
 * Returns a paragraph that names arguments one behind the other, each with what it is, as the list that it stands for:
 * "Required: `a` (string), `b` (int)", "a - string, required; b - int", "takes `a` (string, required) and `b` (int, 1-9)".
 * Undefined for other paragraphs.
 */
export function expandRun(block: TextBlock, context: DocumentationContext): readonly Block[] | undefined {
  if (block.text.length > longestRun || readTopic(block.text) === 'response') return undefined;
  return readNeedLists(block, context) ?? readParts(block, context);
}

/** A longer paragraph is prose. */
const longestRun = 4_000;

function listOf(entries: readonly string[]): ListBlock {
  return { kind: 'list', entries: entries.map((text) => ({ text, entries: [], sheets: [] })), prose: '' };
}

/** The parts of a text between some signs, those in brackets left alone. */
function splitOutside(text: string, signs: RegExp): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of text.split(/([()[\]{}]|,|;|\s+(?:and|und|et|y|e|en|i|и|та|ve|dan)\s+)/u)) {
    if (/^[([{]$/u.test(piece)) depth += 1;
    if (/^[)\]}]$/u.test(piece)) depth -= 1;
    if (depth <= 0 && signs.test(piece)) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const headed = /^[*_]{0,2}(?<lead>[^:：*_\n]{3,60}?)[*_]{0,2}\s*[:：][*_]{0,2}\s*(?<list>\S.*)$/u;

/** "Required: `a` (string), `b`", each such line with its own word. */
function readNeedLists(block: TextBlock, context: DocumentationContext): readonly Block[] | undefined {
  const lines = block.text.split('\n');
  const found = lines.map((line) => readNeedList(line, context));
  const read = found.flatMap((each) => each ?? []);
  if (read.length === 0 || found.includes(undefined)) return undefined;
  return read.map((each, at) => (at === 0 && each.kind === 'text' ? { ...each, prose: block.prose } : each));
}

function readNeedList(line: string, context: DocumentationContext): readonly Block[] | undefined {
  const { lead, list } = headed.exec(line)?.groups ?? {};
  if (lead === undefined || list === undefined) return undefined;
  if (readNeedWord(lead.trim()) === undefined && readNeeded(`${lead}:`) === undefined) return undefined;
  const parts = splitOutside(list.replace(/[.。]$/u, ''), /^(?:,|;|\s+\S+\s+)$/u);
  const entries = parts.map((part) => namedPart(part, context));
  const known = entries.filter((entry) => entry !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  return [{ kind: 'text', text: `${lead}:`, prose: '' }, listOf(known)];
}

const part = /^(?<mark>[`*]{0,2})(?<name>[^\s`*()]+)\k<mark>(?:\s*[([](?<said>.*)[)\]])?$/u;

/** `` `size` (int, 1 to 9) ``, or the bare name. */
function namedPart(text: string, context: DocumentationContext): string | undefined {
  const { name, said } = part.exec(text)?.groups ?? {};
  if (name === undefined || !isName(name) || !holdsName(name, context)) return undefined;
  return `\`${name}\`: ${said ?? ''}`;
}

/** "Parameters: a - string, required; b - int". */
function readParts(block: TextBlock, context: DocumentationContext): readonly Block[] | undefined {
  if (!block.text.includes(';')) return undefined;
  const [, lead = '', rest = ''] = /^([^:;]{3,60}:\s+)?([\s\S]*)$/u.exec(block.text) ?? [];
  for (const [before, text] of [
    [lead, rest],
    ['', block.text],
  ] as const) {
    const parts = splitOutside(text.replace(/\.$/u, ''), /^;$/u);
    const entries = parts.map((each) => readPlainEntry(each, context));
    const known = entries.filter((entry) => entry?.held === true);
    if (parts.length < 2 || known.length < parts.length || !known.some((entry) => entry?.typed)) continue;
    const list = listOf(known.flatMap((entry) => entry?.text ?? []));
    return [{ kind: 'text', text: before.trim(), prose: block.prose }, list];
  }
  return undefined;
}

const bracketed =
  /(?:`(?<code>[^`\s]+)`|\*\*(?<bold>[^*\s]+)\*\*|(?<![\p{L}\p{N}_.-])(?<bare>[\p{L}_][\w.[\]-]*))\s*\((?<said>[^()]{2,200}(?:\([^()]{0,60}\)[^()]{0,100})?)\)/gu;

/** "Takes `a` (string, required) and `b` (int, 1-9)": names with brackets that begin with a type or a need. */
export function expandBrackets(
  block: TextBlock,
  context: DocumentationContext,
): readonly Block[] | undefined {
  const found = [...block.text.matchAll(bracketed)].flatMap(({ groups }) => {
    const { code, bold, bare, said = '' } = groups ?? {};
    const name = code ?? bold ?? bare ?? '';
    const [first = ''] = said.split(/[,;:|]/u);
    const fits = isName(name) && holdsName(name, context) && isAspect(first);
    return fits ? [{ marked: bare === undefined, text: `\`${name}\`: ${said}` }] : [];
  });
  if (!found.some(({ marked }) => marked) && found.length < 2) return undefined;
  return [listOf(found.map(({ text }) => text)), block];
}
