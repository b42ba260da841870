import type { Sheet } from '../markdown/sheet.js';
import { toScalar } from '../facts/to-scalar.js';
import type { DocumentedRow } from '../documentation.js';
import type { Finder, Placed } from './find-argument.js';
import { readRole } from './read-columns.js';
import { introOf, readTopic, type Setting } from './setting.js';

/**
 * Returns the values that a table lists for one recorded argument: a column headed by its name ("Merge Strategy" for
 * `strategy`) with a description beside each value. Undefined where the table is no such thing.
 */
export function readValueTable(sheet: Sheet, finder: Finder, setting: Setting): DocumentedRow | undefined {
  const title = sheet.header?.[0]?.text.replaceAll(/[`*]/gu, '').trim() ?? '';
  const words = title
    .split(/\s+/u)
    .filter((word) => !/^(?:values?|allowed|possible|valid|option|the)$/iu.test(word));
  if (words.length > 3 || !mayListValues(sheet, words.join(' '), finder, setting)) return undefined;
  const placed =
    words.length === 0 && title !== ''
      ? findMarked([introOf(setting.lead), setting.headings[0]], finder)
      : (finder.find(words.join('_'), undefined) ?? finder.find(words.at(-1) ?? '', undefined));
  const values = sheet.rows.map((row) => row[0]?.text.replaceAll(/^[`*"']+|[`*"']+$/gu, '') ?? '');
  const plain = values.every((value) => /^[\w.:/-]{1,60}$/u.test(value));
  if (placed === undefined || !plain || values.length < 2) return undefined;
  return {
    name: placed.name,
    in: placed.in,
    facts: { enum: [...new Set(values)].map((value) => toScalar(value, 'string')) },
  };
}

/** Header words that head the names of anything: of an argument that happens to be called so, they say nothing. */
const generic: ReadonlySet<string | undefined> = new Set([
  'name',
  'code',
  'variable',
  'description',
  'example',
]);

/**
 * Tells a table of values from the many that merely begin with a column called like an argument: those stand under words
 * about answers, errors or examples, say more of each row than what it means, or hold several arguments side by side.
 */
function mayListValues(sheet: Sheet, title: string, finder: Finder, setting: Setting): boolean {
  const [, ...others] = sheet.header ?? [];
  if (others.length === 0 || (generic.has(readRole(title)) && !listsStates(sheet, title))) return false;
  const topics = [introOf(setting.lead), ...setting.headings].map(readTopic);
  if (topics.some((topic) => topic !== undefined && topic !== 'request')) return false;
  return others.every(({ text }) => {
    const role = readRole(text);
    return (
      role === 'description' || (role === undefined && finder.find(text.trim(), undefined) === undefined)
    );
  });
}

/** "Status" also heads the words for an object's own: those of answers are numbers, or have one in them. */
function listsStates({ rows }: Sheet, title: string): boolean {
  return /\bstatus\b/iu.test(title) && rows.every(([first]) => !/\d/u.test(first?.text ?? ''));
}

/** The argument that the words before a table of nothing but values name: "Values of `sort`", "sort". */
function findMarked(texts: readonly (string | undefined)[], finder: Finder): Placed | undefined {
  for (const text of texts) {
    if (text === undefined) continue;
    const marked = [...text.matchAll(/[`*]+([\w.[\]-]+)[`*]+/gu)].map((match) => match[1] ?? '');
    const names = marked.length > 0 ? marked : [text.replace(/[:\s]+$/u, '')];
    const found = names.map((name) => finder.find(name, undefined)).filter((placed) => placed !== undefined);
    if (found.length === 1) return found[0];
  }
  return undefined;
}
