import { placeIn } from '../../language/heading-words.js';
import type { Facts } from '../../model/facts.js';
import { readFacts } from '../facts/read-facts.js';
import { readKindCell } from '../facts/read-kind.js';
import type { ArgumentPlace } from '../../model/operation.js';
import { isOutcomeTag, plainTag } from './doc-tag.js';
import { readNeedWord } from './read-need-cell.js';
import { readSize } from './read-size.js';
import { readNames, withoutStrike } from './read-names.js';

/** One line that names an argument: `**limit** (integer, optional): how many`. */
export interface Line {
  readonly names: readonly string[];
  /** It states a type, or what is required. */
  readonly typed: boolean;
  /** The name is set in code or bold. */
  readonly marked: boolean;
  readonly in?: ArgumentPlace;
  readonly given: Facts;
  /** What stands in brackets behind the name. */
  readonly type?: string;
  readonly text: string;
}

const entry =
  /^(?<name>\[?\s*(?:(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\*?(?:\s*(?:,|\/|\*?(?:or|and)\*?)\s*(?:`[^`\n]+`|\*\*[^*\n]+\*\*)\*?)*|\*[^*\n]+\*|[^\s:(–—,=*`]+\*?))\s*(?<colon>:?)\s*(?<brackets>[([{（]\s*(?<type>[^()[\]{}（）]{1,80}|[^()]{1,80})[)\]}）]\s*(?:\[\w+\]\s*)?)?(?<sign>:|：|-{1,2}(?=\s|$)|–|—|=>?|\n|$|(?<=[)\]}）]\s*)(?=\S))\s*(?<text>[\s\S]*)$/u;

/** Returns what an entry names and says; undefined where it is no such thing. `bareCounts` takes a name with nothing behind it. */
export function readEntryLine(entryText: string, bareCounts: boolean): Line | undefined {
  if (isOutcomeTag(entryText)) return undefined;
  const { text: line, struck } = withoutStrike(plainTag(entryText).replace(/^\[[ xX]\]\s*/u, ''));
  const groups = entry.exec(withBrackets(plainBrackets(line)))?.groups;
  if (groups === undefined) return undefined;
  const { name = '', colon = '', brackets = '', sign = '', text: behind = '' } = groups;
  const { type, text } =
    groups['type'] === undefined ? typeFirst(behind) : { type: groups['type'], text: behind };
  const read = readNames(name.replace(/^(\*\*|`)(.*?):?\1$/u, '$1$2$1').trim());
  const marked = /^[`*]/u.test(name);
  const bare = sign === '' && type === undefined && !marked;
  if (read === undefined || (bare && !bareCounts)) return undefined;
  const kind = type === undefined ? {} : { ...(readSize(type) ?? readKindCell(type)), ...readNeeds(type) };
  const typed = kind.kind !== undefined || kind.required !== undefined || kind.nullable === true;
  if (colon + sign === '' && text !== '' && !typed) return undefined;
  const place = type === undefined ? undefined : placeIn(type);
  const says = typed || (type !== undefined && /\bdefault/iu.test(type));
  const prose = type === undefined || says ? text : `${brackets.trim()} ${text}`;
  return {
    names: read.names,
    typed,
    marked,
    ...(place === undefined || place === 'url' ? {} : { in: place }),
    given: { ...readKindCell(read.rest), ...kind, ...(struck && { deprecated: true }) },
    ...(type === undefined || !says ? {} : { type }),
    text: prose.trim(),
  };
}

/** `` `name` *(required)*: `` is written without the marks around its brackets. */
function plainBrackets(text: string): string {
  return text.replace(
    /^(`[^`\n]+`|\*\*[^*\n]+\*\*|[\w.[\]-]+)\s*(?:\*{1,2}\(([^()*\n]{1,80})\)\*{1,2}|_\(([^()_\n]{1,80})\)_)/u,
    (_, name: string, stars: string | undefined, line: string | undefined) =>
      `${name} (${stars ?? line ?? ''})`,
  );
}

const qualified =
  /^(?<name>`[^`\n]+`|\*\*[^*\n]+\*\*|[\w.[\]-]+)(?<words>(?:\s+(?:\*{1,2}|`)?[\p{L}[\]]+(?:\*{1,2}|`)?,?){1,3})\s*(?<sign>:|-{1,2}\s|–|—|\n|$)/u;

/** What is required stands beside the type in brackets: `(tekst, verplicht)`, or is told there. */
function readNeeds(type: string): Facts {
  const [need] = type
    .split(/\s*[,;、，/|]\s*/u)
    .map(readNeedWord)
    .filter((word) => word !== undefined);
  const { required } =
    need === undefined && /[\s,;、，]/u.test(type) ? readFacts(`(${type})`) : { required: need };
  return required === undefined ? {} : { required };
}

const emphasised =
  /^(?<name>`[^`\n]+`|\*\*[^*\n]+\*\*)\s+(?<words>(?:(?:\*{1,2}[^*\n]{1,30}\*{1,2}|`[^`\n]{1,30}`|\([^()\n]{1,60}\))\s*,?\s+){1,3})(?=[^\s*`(–—:：=-])/u;

/** `` **name** *string* What it is `` is written with brackets, and a sign behind them. */
function withBrackets(text: string): string {
  const groups = emphasised.exec(text)?.groups;
  if (groups === undefined) return bracketed(text);
  const { name = '', words = '' } = groups;
  const list = words.split(/(?<=[*`)])\s*,?\s+/u).map((word) => word.replaceAll(/[*`(),]/gu, '').trim());
  const filled = list.filter((word) => word !== '');
  return filled.every(isTypeWord) && !/^\s*(?:or|and)\b/u.test(text.slice(name.length + words.length))
    ? `${name} (${filled.join(', ')}): ${text.slice(name.length + words.length + 1)}`
    : bracketed(text);
}

function isTypeWord(word: string): boolean {
  const { kind, required } = readKindCell(word);
  return kind !== undefined || required !== undefined || /^(?:path|query|header|body)$/iu.test(word);
}

/** `name string required: …` and `` `name` *string* **required** … `` are written with brackets. */
function bracketed(text: string): string {
  const groups = qualified.exec(text)?.groups;
  if (groups === undefined) return text;
  const { name = '', words = '', sign = '' } = groups;
  const list = words
    .split(/[\s,]+/u)
    .map((word) => word.replaceAll(/[`*]/gu, '').replace(/^\[(\p{L}+)\]$/u, '$1'))
    .filter((word) => word !== '');
  const known = list.every((word) => {
    const { kind, required } = readKindCell(word);
    return kind !== undefined || required !== undefined;
  });
  if (!known) return text;
  return `${name} (${list.join(', ')})${sign === '' ? ':' : sign}${text.slice(name.length + words.length + sign.length)}`;
}

const typed =
  /^(?<type>\**`?[\p{L}[\]]+`?\**)\s*(?:\((?<more>[^()]{1,80})\)\s*[:.,–—-]?|[–—|-](?=\s))\s*(?<text>[\s\S]*)$/u;

/** `limit: number (optional, default 100)`, `limit - number - how many`: the type stands behind the sign. */
function typeFirst(text: string): { readonly type?: string; readonly text: string } {
  const groups = typed.exec(text)?.groups;
  if (groups === undefined) return { text };
  const { type = '', more = '', text: rest = '' } = groups;
  if (readKindCell(type).kind === undefined) return { text };
  const plain = type.replaceAll(/[`*]/gu, '');
  return { type: more === '' ? plain : `${plain}, ${more}`, text: rest };
}
