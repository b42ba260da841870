import { typeNamed } from '../../language/type-words.js';
import type { DocumentationContext } from '../documentation.js';
import { readKindCell } from '../facts/read-kind.js';
import { isOutcomeTag, plainTag } from './doc-tag.js';
import { holdsName } from './overlap.js';
import { isName } from './read-names.js';
import { readAnswer, readNeedWord } from './read-need-cell.js';

/** A line that names an argument, without any mark that says so. */
export interface PlainEntry {
  readonly name: string;
  /** The line as an entry of a list has it: `size (int): how many`. */
  readonly text: string;
  /** The request holds the name. */
  readonly held: boolean;
  /** It says of what type the argument is, or whether it must be given, or is the tag of an argument. */
  readonly typed: boolean;
}

const quoted = String.raw`(?:\x60[^\x60\n]+\x60|\*\*[^*\n]+\*\*)`;
const bare = String.raw`[\p{L}_$@][^\s:=(–—,;|/*\x60)\]}>]*(?:\[\])?`;
const brackets = String.raw`(?:\s*\((?<type>[^()]{1,120})\))?`;

/** `size (int): how many`, `SIZE : optional`, `size -> int`, `size | int | …`, `size, int, …`. */
const separated = new RegExp(
  String.raw`^(?<name>(?:${quoted}|${bare})\*?)${brackets}\s*(?<sign>[:：=–—→|,;/\t]|->|=>|-(?=\s))\s*(?<text>[\s\S]*)$`,
  'u',
);
/** `[size] int`, `:size: int`, `<size> int`. */
const enclosed = /^(?:\[(?<square>[\w.-]+)\]|:(?<colon>[\w.-]+):|<(?<angle>[\w.-]+)>)\s+(?<text>\S[\s\S]*)$/u;
/** `int size (optional): …`, `{int} size - …`. */
const typeBefore = /^(?:\{(?<inner>[^{}\n]{1,30})\}|(?<plain>\p{L}+(?:\[\])?))\s+(?<rest>\S[\s\S]*)$/u;
/** `size int …`, `**size** string, required.`, `size (int, required)` alone. */
const typeBehind = new RegExp(
  String.raw`^(?<name>(?:${quoted}|${bare})\*?)${brackets}(?:\s+(?<text>\S[\s\S]*))?$`,
  'u',
);

/** Returns what a line names and says; undefined where it begins with no name. */
export function readPlainEntry(line: string, context: DocumentationContext): PlainEntry | undefined {
  if (line.length > longestLine || isOutcomeTag(line)) return undefined;
  const plain = plainTag(line.trim());
  const entry = readPlain(plain, context);
  return entry === undefined || plain === line.trim() ? entry : { ...entry, typed: true };
}

function readPlain(line: string, context: DocumentationContext): PlainEntry | undefined {
  const text = line.replace(/^(?:\p{So}\uFE0F?|[•▪●◦‣·►▸*+-](?=\s))\s*/u, '');
  const inner = enclosed.exec(text)?.groups;
  if (inner !== undefined) {
    const name = inner['square'] ?? inner['colon'] ?? inner['angle'] ?? '';
    return entryOf(name, undefined, inner['text'] ?? '', context);
  }
  return readSeparated(text, context) ?? readTypeFirst(text, context) ?? readTypeBehind(text, context);
}

/** No line that documents an argument is longer. */
const longestLine = 2_000;

/** What stands beside a comma or slash is no separate part of a sentence, unless it is a type or need. */
const weak = /^[,;/|]$/u;

function readSeparated(text: string, context: DocumentationContext): PlainEntry | undefined {
  const groups = separated.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { name = '', type, sign = '', text: said = '' } = groups;
  if (/^\/\//u.test(sign + said)) return undefined;
  const whole = weak.test(sign) ? said.split(new RegExp(String.raw`\s*[${sign}]\s*`, 'u')).join(', ') : said;
  const entry = entryOf(name, type, whole, context);
  return entry !== undefined && weak.test(sign) && !entry.typed ? undefined : entry;
}

function readTypeFirst(text: string, context: DocumentationContext): PlainEntry | undefined {
  const groups = typeBefore.exec(text)?.groups;
  const type = groups?.['inner'] ?? groups?.['plain'];
  if (type === undefined || readKindCell(type).kind === undefined || holdsName(type, context))
    return undefined;
  const rest =
    readSeparated(groups?.['rest'] ?? '', context) ?? readTypeBehind(groups?.['rest'] ?? '', context, true);
  if (rest === undefined || !rest.held) return undefined;
  const behind = rest.text
    .slice(rest.name.length)
    .replace(/^\s*(?:\(([^()]*)\))?:?\s*/u, '$1, ')
    .replace(/^, /u, '');
  return { ...rest, text: `${rest.name} (${type}): ${behind}`, typed: true };
}

function readTypeBehind(text: string, context: DocumentationContext, alone = false): PlainEntry | undefined {
  const groups = typeBehind.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { name = '', type, text: said = '' } = groups;
  const entry = entryOf(name, type, said, context);
  return entry?.held === true && (entry.typed || alone) ? entry : undefined;
}

function entryOf(
  marked: string,
  type: string | undefined,
  said: string,
  context: DocumentationContext,
): PlainEntry | undefined {
  const name = marked.replaceAll(/[`*]/gu, '').trim();
  const star = /(?<=[^*])\*$/u.test(marked) || /[*]{2}\*$/u.test(marked) ? '*' : '';
  if (type === undefined && said.trim() === '') return undefined;
  if (!isName(name) || /^(?:https?|e\.g|i\.e)$/iu.test(name)) return undefined;
  const [aspects, rest] = type === undefined ? leading(said) : [type, said];
  const typed =
    isAspect(aspects.split(/[,;]/u)[0] ?? '') ||
    said
      .split(/[,;.\n]/u)
      .slice(0, 2)
      .some(isAspect);
  return {
    name,
    text: aspects === '' ? `${name}${star}: ${rest}` : `${name}${star} (${aspects}): ${rest}`,
    held: holdsName(name, context),
    typed,
  };
}

/** "string, required. What it is" begins with aspects, as does "string yes What it is". */
function leading(said: string): readonly [aspects: string, rest: string] {
  const [first = ''] = /^[^,;.:|/()\n]{1,40}(?=[,;.]|$)/u.exec(said) ?? [];
  const whole = first.includes(' ') && typeNamed(first.trim()) !== undefined;
  const found: string[] = whole ? [first] : [];
  let rest = whole ? said.slice(first.length).replace(/^[,;.]\s*/u, '') : said;
  for (let part = head.exec(rest)?.groups; part !== undefined; part = head.exec(rest)?.groups) {
    const { word = '', sign = '', more = '' } = part;
    const plain = word.replaceAll(/[`*_]/gu, '');
    const apart = sign !== '' || readKindCell(plain).kind !== undefined || readAnswer(plain) !== undefined;
    if (!isAspect(plain) || !apart) break;
    found.push(plain);
    rest = more;
    if (/[.\n:]/u.test(sign) || found.length > 3) break;
  }
  return [found.join(', '), rest];
}

const head =
  /^\s*(?<word>[*_`]*[\p{L}[\]()\d-]+[*_`]*)(?<sign>\s*[,;:|/]|\.(?=\s|$)|\s*\n|(?=\s)|$)\s*(?<more>[\s\S]*)$/u;

/** A word for a type, or for what must be given. */
export function isAspect(words: string): boolean {
  const plain = words.replaceAll(/[`*_()]/gu, ' ').trim();
  if (plain === '' || plain.split(/\s+/u).length > 3) return false;
  return readKindCell(plain).kind !== undefined || readNeedWord(plain) !== undefined;
}
