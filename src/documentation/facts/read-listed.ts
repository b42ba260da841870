import { typeNamed } from '../../language/type-words.js';

/** Words that say of values that they are all there are. */
export const mayList =
  'fixed|constant|allowed|possible|valid|accepted|available|supported|permitted|acceptable|legal|enum(?:erated)?|recognized|expected|current';

/** Returns the values that a text with marked values shows by its shape: bullets, bars, brackets, glosses. */
export function readListed(text: string): readonly string[] | undefined {
  return (
    readBullets(text) ??
    readTail(text) ??
    readBracketed(text) ??
    readBars(text) ??
    readSupported(text) ??
    readSettings(text) ??
    readModes(text) ??
    readGlossed(text) ??
    readPair(text)
  );
}

const bars = /(?<![\w|/⟦.])[\w.-]{1,30}(?:\s?\|\s?[\w.-]{1,30})+(?![\w|⟧])/u;

/** "[A | B]", "Status: active|inactive": words with bars between, types aside. */
function readBars(text: string): readonly string[] | undefined {
  const list = bars.exec(text)?.[0].split(/\s?\|\s?/u) ?? [];
  const values = list.filter(
    (word) => typeNamed(word) === undefined && !/^(?:null|undefined|required|optional)$/iu.test(word),
  );
  return values.length >= 2 && values.length === list.length ? unique(values) : undefined;
}

const supported =
  /(?:^|[.;]\s*)(?:only\s+)?((?:⟦[^⟧]+⟧(?:\s*(?:,|\bor\b|\band\b|\|)\s*(?:(?:,|\bor\b|\band\b|\|)\s*)?)?){2,})\s*(?:is|are)\s+(?:currently\s+)?(?:supported|allowed|accepted|valid|permitted|possible)\b/iu;

/** "Only `pdf` and `png` are supported". */
function readSupported(text: string): readonly string[] | undefined {
  const list = supported.exec(text)?.[1];
  return list === undefined
    ? undefined
    : unique([...list.matchAll(/⟦([^⟧]+)⟧/gu)].map((match) => match[1] ?? ''));
}

const opposites = 'asc(?:ending)?|desc(?:ending)?|yes|no|y|n|on|off|true|false|enabled|disabled|male|female';
const pair = new RegExp(
  String.raw`(?:^|[.(:]\s*)(?<one>${opposites})(?:\s*\/\s*|\s*,\s*|\s+or\s+)(?<other>${opposites})(?=\s*(?:$|[.,;)(]))`,
  'iu',
);

/** "asc or desc", "Y/N": two words that can only be values. */
function readPair(text: string): readonly string[] | undefined {
  const { one = '', other = '' } = pair.exec(text)?.groups ?? {};
  return one === '' || one.toLowerCase() === other.toLowerCase() ? undefined : [one, other];
}

const lineBullet = /(?:^|\n)\s*(?:[-*•]|\d+[.)])\s+(?:⟦([^⟧]+)⟧|([\w.-]+)(?=\s*(?:$|\n|[:=–-]\s)))/gu;
const anyBullet = /(?:^|\s)[-*•]\s+(?:⟦([^⟧]+)⟧|([\w.-]+)(?=\s*(?:$|\n|[:=–-]\s)))/gu;

/** "Possible statuses: - **a**: text - **b**: text", with line breaks or without. */
function readBullets(text: string): readonly string[] | undefined {
  const intro = new RegExp(String.raw`\b(?:${mayList}|following|one of)\b[^:\n]{0,40}:`, 'iu').exec(text);
  if (intro === null) return undefined;
  const behind = text.slice(intro.index + intro[0].length);
  const bullet = behind.includes('\n') ? lineBullet : anyBullet;
  const list = [...behind.matchAll(bullet)];
  const found = list.map((match) => match[1] ?? match[2] ?? '');
  return found.length >= 2 ? unique(found) : undefined;
}

const bracketed =
  /\(((?:⟦[^⟧\s]+⟧(?:\s*(?:,|\||\/|、|，|\bor\b|\band\b|\bou\b|\boder\b|\bo\b|или)(?:\s|,|\||\/|、|，|\bor\b|\band\b|\bou\b|\boder\b|\bo\b|или)*)?){2,})\)/giu;

/** "The language (`ar`, `fr`, `en`) of the texts": values in marks and nothing else between brackets. */
function readBracketed(text: string): readonly string[] | undefined {
  for (const found of text.matchAll(bracketed)) {
    const [whole, inner = ''] = found;
    const behind = text.slice(found.index + whole.length).split(/[.;]\s/u)[0] ?? '';
    if (/\b(?:no longer|not|never|deprecated|removed)\b|n['’]t\b/iu.test(behind)) continue;
    const list = unique([...inner.matchAll(/⟦([^⟧]+)⟧/gu)].map((match) => match[1] ?? ''));
    const apart = /\||\/|\b(?:or|ou|oder|o)\b|или/iu.test(inner.replaceAll(/⟦[^⟧]*⟧/gu, ''));
    if (list.length >= (apart ? 2 : 3)) return list;
  }
  return undefined;
}

/** "If set to ‘a’ … set this parameter to ‘b’": the values that an argument can be set to. */
function readSettings(text: string): readonly string[] | undefined {
  const found = [
    ...text.matchAll(
      /\b(?:if|when|by)?\s*\b(?:set|setting)(?:\s+(?:it|this|this\s+\w+))?\s+(?:to|as)\s+⟦([^⟧\s]+)⟧/giu,
    ),
  ].map((match) => match[1] ?? '');
  const list = unique(found);
  return list.length >= 2 ? list : undefined;
}

/** "Default `BOTH` for One-way Mode; `LONG` or `SHORT` for Hedge Mode". */
function readModes(text: string): readonly string[] | undefined {
  const found =
    /^default\s+((?:⟦[^⟧]+⟧(?:\s*(?:or|,|and|\/)\s*)?)+\sfor\s[^;.]+[;,]\s*(?:⟦[^⟧]+⟧(?:\s*(?:or|,|and|\/)\s*)?)+\sfor\s)/iu.exec(
      text,
    );
  const list =
    found === null ? [] : [...(found[1] ?? '').matchAll(/⟦([^⟧]+)⟧/gu)].map((match) => match[1] ?? '');
  return list.length >= 2 ? list : undefined;
}

/** "1044: bokmål, 1033: english": numbers or constants, each with what it means. */
function readGlossed(text: string): readonly string[] | undefined {
  const parts = text.replace(/\.\s*$/u, '').split(/\s*[,;\n]\s*/u);
  const read = parts.map(
    (part) =>
      /^(?<value>\d+|[A-Z][A-Z0-9_]*)\s*(?:[:=]|\s[-–]\s)\s*\S.{0,60}$/u.exec(part)?.groups?.['value'],
  );
  return parts.length >= 2 && read.every((part) => part !== undefined) ? unique(read) : undefined;
}

/** One of several is chosen where the words before the brackets say so: "the sort order (asc, desc)". */
const choice =
  /\b(?:status|state|order|direction|mode|level|kind|gender|role|priority|filter by \w+|(?<!\bof )type)\s*\([^()]*\)\s*\.?\s*$/iu;

/** "The type of role (All, Guest, RoomAdmin)." and "('A' - weekdays, 'B' - Sundays)": a list in brackets at the end. */
function readTail(text: string): readonly string[] | undefined {
  const inner = /^[^()\n]{0,200}\(([^()]{3,300})\)\s*\.?\s*$/u.exec(text)?.[1];
  if (inner === undefined || /\be\.g|\bex(?:ample)?s?\b|\betc\b|\bi\.e/iu.test(inner)) return undefined;
  const parts = inner.split(/\s*[,;|]\s*/u);
  const glossed = parts.map(
    (part) => /^(?:⟦(?<marked>[^⟧]+)⟧\s*[-–:=]\s*\S.*|\S.*?\s[-–:=]\s*(?<number>\d+))$/u.exec(part)?.groups,
  );
  const values = glossed
    .map((groups) => groups?.['marked'] ?? groups?.['number'])
    .filter((value) => value !== undefined);
  if (values.length === parts.length && values.length >= 2) return unique(values);
  const chosen = choice.test(text) && parts.every((part) => /^[a-z][\w-]*$/u.test(part));
  if (chosen && parts.length >= 2 && !parts.some((part) => typeNamed(part) !== undefined))
    return unique(parts);
  const codes = parts.filter((part) => /^(?:[A-Z][A-Za-z]*[A-Z_]?\w*|⟦[^⟧]+⟧)$/u.test(part));
  return parts.length >= 3 && codes.length === parts.length
    ? unique(codes.map((code) => code.replaceAll(/[⟦⟧]/gu, '')))
    : undefined;
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
