import type { DocumentationContext } from '../documentation.js';
import type { Block } from '../markdown/sheet.js';
import { isOutcomeTag } from './doc-tag.js';
import { holdsName } from './overlap.js';
import { isAspect, readPlainEntry, type PlainEntry } from './plain-entry.js';
import { isName } from './read-names.js';
import { readTopic } from './setting.js';

interface Part {
  readonly lead: readonly string[];
  readonly entries: readonly PlainEntry[];
}

/**
 * Returns a paragraph in which arguments stand one below the other without any mark, as comments in code and old manuals
 * have them, with the words before them: `Args:`, then `size (int): how many`. Undefined where the request holds none of
 * them, or too few.
 */
export function readBareLines(
  lines: readonly string[],
  prose: string,
  context: DocumentationContext,
): readonly Block[] | undefined {
  const parts = partsOf(lines, context);
  if (!parts.some(areArguments)) return undefined;
  return parts.flatMap((part) => blocksOf(part, parts.length === 1 ? prose : undefined));
}

/** A line that ends in a colon, or tells what comes back, heads what follows; a line that is no entry goes on with the entry before it. */
function partsOf(lines: readonly string[], context: DocumentationContext): readonly Part[] {
  const parts: { lead: string[]; entries: PlainEntry[] }[] = [];
  for (const line of joined(lines, context)) {
    const last = parts.at(-1);
    const entry = readPlainEntry(line, context);
    const heads = isOutcomeTag(line) || (entry === undefined && /[:：]$/u.test(line));
    const filled = last !== undefined && last.entries.length > 0;
    const outcome = last?.lead.some(isOutcomeTag) === true;
    if (last === undefined || (heads ? filled : outcome && entry !== undefined))
      parts.push({ lead: [], entries: [] });
    const part = parts.at(-1);
    if (part === undefined || /^[-=~\s]{3,}$/u.test(line)) continue;
    if (entry !== undefined) part.entries.push(entry);
    else if (heads || part.entries.length === 0) part.lead.push(line);
    else goOn(part.entries, line);
  }
  return parts;
}

/** A name on a line of its own, and what it is on the next, are one line. */
function joined(lines: readonly string[], context: DocumentationContext): readonly string[] {
  const whole: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const last = whole.at(-1) ?? '';
    const begins = isAspect(line.split(/[,;.]/u)[0] ?? '');
    if (begins && isName(last) && holdsName(last, context)) whole.splice(-1, 1, `${last}: ${line}`);
    else whole.push(line);
  }
  return whole;
}

function goOn(entries: PlainEntry[], line: string): void {
  const last = entries.pop();
  if (last !== undefined) entries.push({ ...last, text: `${last.text}\n${line}` });
}

function areArguments({ lead, entries }: Part): boolean {
  const held = entries.filter((entry) => entry.held).length;
  const sure = readTopic(lead.at(-1)) === 'request' || entries.some(({ typed }) => typed);
  return held * 2 >= entries.length && held >= (sure ? 1 : 2) && (held > 1 || entries.length === 1);
}

function blocksOf(part: Part, prose: string | undefined): readonly Block[] {
  const { lead, entries } = part;
  const said = lead.join('\n');
  const before: readonly Block[] = said === '' ? [] : [{ kind: 'text', text: said, prose: said }];
  if (entries.length === 0) return before;
  const text = entries.map((entry) => entry.text).join('\n');
  if (!areArguments(part)) return [...before, { kind: 'text', text, prose: text }];
  const listed = entries.map((entry) => `- ${entry.text.replaceAll('\n', '\n  ')}`).join('\n');
  return [
    ...before,
    {
      kind: 'list',
      entries: entries.map((entry) => ({ text: entry.text, entries: [], sheets: [] })),
      prose: before.length === 0 ? (prose ?? listed) : listed,
    },
  ];
}
