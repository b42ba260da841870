import type { DocumentationContext } from '../documentation.js';
import { readKindCell } from '../facts/read-kind.js';
import { holdsName } from './overlap.js';

/** What a name cell holds beside the name itself. */
export interface ReadNames {
  /** More than one for `a, b` and `a / b`. */
  readonly names: readonly string[];
  /** What stands behind the name: its type, or a mark like `*` or "(required)". */
  readonly rest: string;
  /** The name is struck out: the argument is deprecated. */
  readonly struck?: true;
}

const nameShape = /^[\p{L}_@$#+:{<[-]?[\p{L}\p{N}_$@.:#{}<>[\]-]*[\p{L}\p{N}_\]}>+]$|^[\p{L}_]$/u;

/** Tells whether a text can be an argument's name: no spaces, no sentence. */
export function isName(text: string): boolean {
  return text.length <= 80 && nameShape.test(text) && !/^\d+$/u.test(text) && !/^https?:/iu.test(text);
}

const struckOut = /^\s*~~\s*([^~\n]+?)\s*~~/u;

/** Returns a text without the line through what it begins with, and whether there was one. */
export function withoutStrike(text: string): { readonly text: string; readonly struck?: true } {
  return struckOut.test(text) ? { text: text.replace(struckOut, '$1'), struck: true } : { text };
}

/**
 * Returns the names in a cell: `` `code` ``, bold, `a.b`, `items[].sku`, `- child`, `limit*`, two in one cell. Several words
 * are one name only where the request holds it.
 */
export function readNames(cell: string, context?: DocumentationContext): ReadNames | undefined {
  const { text, struck } = withoutStrike(cell);
  const read = readPlainNames(text, context);
  return read === undefined || struck === undefined ? read : { ...read, struck };
}

function readPlainNames(cell: string, context: DocumentationContext | undefined): ReadNames | undefined {
  const text = cell
    .replace(/^(?:[-–—>→»·•↳└├─│+\s\u00a0]|\*(?=\s))+(?=[`\p{L}_@$[{<*])/u, '')
    .replaceAll('\\', '')
    .trim();
  const worded = readWorded(text, context);
  if (worded !== undefined) return worded;
  const marked = /^(?:`+([^`]+)`+|\*\*`?([^*`]+)`?\*\*|\*([^*]+)\*|\[([^\]]+)\]\([^)]*\))/u.exec(text);
  const first = marked === null ? undefined : (marked[1] ?? marked[2] ?? marked[3] ?? marked[4]);
  if (marked !== null && first !== undefined) return readMarked(first, text.slice(marked[0].length));
  const several = text.split(/\s*(?:,|\n|\s\/\s|\bor\b|\band\b)\s*/u).map(bareName);
  if (several.length > 1 && several.every(isName)) return { names: several, rest: '' };
  const [word = ''] = text.split(/[\s(]/u);
  const name = bareName(word);
  if (!isName(name)) return undefined;
  const rest = text.slice(word.length).trim();
  return rest === '' || /^[([{*\n]/u.test(rest) || isKind(rest)
    ? { names: [name], rest: rest + starOf(word) }
    : undefined;
}

/** One word behind a name is its type, or says whether it is required. */
function isKind(rest: string): boolean {
  const { kind, required } = /^\p{L}+(?:\[\])?$/u.test(rest) ? readKindCell(rest) : {};
  return kind !== undefined || required !== undefined;
}

/** `Shelf ID` stands for `shelfId` where the request holds that. */
function readWorded(text: string, context: DocumentationContext | undefined): ReadNames | undefined {
  const words = text.replaceAll(/[`*]/gu, '').trim();
  if (context === undefined || !/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){1,4}$/u.test(words)) return undefined;
  return holdsName(words, context) ? { names: [words], rest: '' } : undefined;
}

function readMarked(first: string, behind: string): ReadNames | undefined {
  const names = first.split(/\s*,\s*|\s+\/\s+|\s+or\s+/u).map(bareName);
  const star = behind.startsWith('*') && !behind.startsWith('**') ? ' (required)' : starOf(first);
  const rest = star === '' ? behind : behind.replace(/^\*/u, '');
  const more = [...rest.matchAll(/\s*(?:,|\/|\*?(?:or|and)\*?)\s*(?:`([^`]+)`|\*\*([^*]+)\*\*)/gu)];
  const only =
    more
      .map(([whole]) => whole)
      .join('')
      .trim() === rest.trim();
  if (more.length > 0 && only) for (const found of more) names.push(bareName(found[1] ?? found[2] ?? ''));
  if (!names.every(isName)) return undefined;
  return { names, rest: (more.length > 0 && only ? '' : rest.trim()) + star };
}

/** A star behind a name says that it is required. */
function starOf(word: string): string {
  return /\*$/u.test(word) ? ' (required)' : '';
}

function bareName(word: string): string {
  return word
    .trim()
    .replace(/^:(?=\p{L})/u, '')
    .replaceAll('?.', '.')
    .replace(/^\{\{?([\w.-]+)\}?\}$/u, '$1')
    .replace(/^<([\w.-]+)>$/u, '$1')
    .replaceAll(/^["'`]+|["'`:*]+$/gu, '')
    .replaceAll(/\[(?:\d+|n|i|\*|#)\]/giu, '[]');
}
