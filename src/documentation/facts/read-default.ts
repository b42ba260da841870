import { notValues, units } from '../vocabulary/defaults.js';

/** What a text says of a default. */
export interface ReadDefault {
  /** Undefined where there is a default and no plain value for it ("defaults to today"). */
  readonly value?: string;
}

const value = String.raw`(?:⟦(?<quoted>[^⟧]*)⟧|(?<bare>[-+]?[\p{L}\p{N}_$/][^\s;()⟦⟧"]*))`;
const plural = /\bdefault (?:values|fields|options)\s*[:=]\s*(?<list>[^\n]+?)\s*(?:$|\n|\.\s)/iu;

/** Phrases with a word that links to the value: any plain word may follow. */
const linked: readonly RegExp[] = [
  String.raw`\bdefault(?:s|ed|ing)?\s+to(?:\s+be)?(?:\s+the\s+value)?(?:\s+of)?\s*:?\s+${value}`,
  String.raw`\bdefault(?:\s+(?:value|setting|option|type|field|size|limit|length|behaviou?r)s?)?\s*(?:if (?:not|un)\S*(?:\s+\w+)?\s+)?(?:is|are|will be|=|:|：|-|–|→|⇒)\s*(?:set to\s+|an?\s+)?${value}`,
  String.raw`\bdefault(?:\s+value)?\s+(?:of|as)\s+${value}`,
  String.raw`\bdefault(?:\s+value)?\s*\(\s*${value}\s*\)`,
  String.raw`\b(?:if|when)\s+(?:it\s+is\s+)?(?:omitted|not\s+(?:set|given|specified|provided|present|passed)|empty|unspecified|left\s+(?:blank|empty))\s*,\s*(?:a\s+value\s+of\s+)?${value}\s+(?:is|will\s+be)\s+(?:used|assumed|applied|taken)`,
  String.raw`(?:^|[,;(:])\s*(?<bare>-?\d[\d.,]*|true|false)\s+by\s+default\b`,
  String.raw`⟦(?<quoted>[^⟧]*)⟧\s+by\s+default\b`,
  String.raw`\bdefault\s+[\w ]{1,30}?(?:,[^,.;]{1,40})?\s+(?:is|are|will be)\s+(?:set to\s+)?${value}`,
  String.raw`\bby default(?:\s*[:,]?\s*(?:it(?:['’]s| is)?|this is|is)?\s*(?:set to\s+)?)${value}`,
  String.raw`(?:^|[\s,;(])(?:is|are|set to|to)\s+${value}\s+by default\b`,
  String.raw`${value}\s+(?:is|are) (?:the |used (?:as )?(?:the )?(?:by )?)default\b`,
  String.raw`(?:por (?:defecto|omisión)|predeterminad[oa]|padrão|(?:par )?défaut|standaard(?:waarde)?|standard(?:wert|mäßig)?|默认值?|默认为|缺省值?|(?:значение )?по умолч(?:анию|\.)|기본값|デフォルト値?|既定値?|省略時)\s*(?:es|é|est|is|ist|为|是|은|は|—)?\s*[:：=-]?\s*${value}`,
].map((source) => new RegExp(source, 'iu'));

/** Phrases without one: a bare word must stand at the end of its part of the sentence. */
const adjacent: readonly RegExp[] = [
  String.raw`(?:⟦(?<quoted>[^⟧]*)⟧|(?<bare>\b\d+))\s*[=:–-]\s*[^⟦⟧,;()\d]{1,40}\(\s*(?:the\s+)?default\s*\)`,
  String.raw`(?<lead>^|[(,;.]\s*|\n)\s*(?:the\s+)?default(?:\s+value)?\s+${value}`,
  String.raw`\bdefault(?:\s+value)?\s+${value}`,
  String.raw`(?<lead>^|[,;:|/]\s*|\bor\s+|\()${value}\s*\(\s*(?:the\s+)?default\s*\)`,
  String.raw`${value}\s*\(\s*(?:the\s+)?default\s*\)`,
  String.raw`\bdefaults?\s+(?:limit|size|count|length|page size|value)?\s*${value}`,
].map((source) => new RegExp(source, 'iu'));

const counted =
  /\bby default,?\s(?<first>\d+)\s\w+\s(?:is|are|will be)\b|\bby default,?\s[^.]{0,60}?\breturns?\s+(?<number>\d[\d,]*)\s+\w+|(?:^|[.!?]\s)(?<word>one|two|three|four|five|ten|twenty|\d+)\s+\w+\s+(?:is|are)\s+returned by default/iu;
const numberWords: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['ten', '10'],
  ['twenty', '20'],
]);
const negated =
  /\b(?:no|not|never|without(?: an?)?|isn['’]t)\s+(?:the\s+|an?\s+)?default\b|\bdefault(?:\s+value)?\s+(?:is|was|are)(?:\s+not|n['’]t)\b|\bnot\s+default\s+to\b|\b(?:override|overrides|overriding|change|changes|instead of|other than|than) (?:the )?default/iu;
const mention = /\bdefaults?\b(?!\s+(?:currency|behaviou?r|sort)\b(?!\s+(?:is|:)))|\bby default\b/iu;

/** Returns the default that sentences with marked values state; undefined where they state none. */
export function readDefault(sentences: readonly string[]): ReadDefault | undefined {
  let found: ReadDefault | undefined;
  for (const sentence of sentences) {
    if (
      negated.test(sentence) ||
      isGloss(sentence) ||
      !/default|omitted|unspecified|not (?:set|given|specified|provided|present|passed)|left (?:blank|empty)|padrão|defecto|predeterminad|défaut|standa|默认|缺省|умолч|기본값|デフォルト|既定|省略時|omisión/iu.test(
        sentence,
      )
    )
      continue;
    const read =
      readList(sentence) ?? readCounted(sentence) ?? readLinked(sentence) ?? readAdjacent(sentence);
    if (read !== undefined) return { value: read };
    if (
      /\bby default\b|\bdefault(?:s|ed)? (?:to|as)\b|\bdefault (?:value|fields|is)\b|^defaults?\b(?!\s+[\w-]+(?:\s+[\w-]+)?\s+(?:for|of|in|on)\b)/iu.test(
        sentence,
      ) &&
      mention.test(sentence)
    )
      found ??= {};
    if (foreign.test(sentence)) found ??= {};
  }
  return found;
}

const foreign =
  /\bvalor (?:padrão|por defecto|predeterminado)\b|\bvaleur par défaut\b|\bstandardwert\b|\bstandaardwaarde\b|默认值|по умолчанию|기본값|デフォルト値?は/iu;

/** "All - 0, Default - 1": the word is one of the values. */
function isGloss(sentence: string): boolean {
  return /\w+ [-=:] \d+,\s*default [-=:] \d+|\bdefault [-=:] \d+,\s*\w+ [-=:] \d+/iu.test(sentence);
}

function readList(sentence: string): string | undefined {
  const list = plural.exec(sentence)?.groups?.['list'];
  if (list === undefined || notValues.has(list.toLowerCase())) return undefined;
  return list.split(',').every((part) => /^\s*[^\s,]+\s*$/u.test(part))
    ? list.replaceAll(/[⟦⟧]/gu, '')
    : undefined;
}

function readCounted(sentence: string): string | undefined {
  const groups = counted.exec(sentence)?.groups;
  if (groups === undefined) return undefined;
  const word = groups['word']?.toLowerCase();
  return word === undefined
    ? (groups['first'] ?? groups['number'])?.replaceAll(',', '')
    : (numberWords.get(word) ?? word);
}

function readLinked(sentence: string): string | undefined {
  for (const each of linked) {
    const found = each.exec(sentence);
    const read = found === null ? undefined : plainValue(found, sentence);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readAdjacent(sentence: string): string | undefined {
  for (const each of adjacent) {
    const found = each.exec(sentence);
    if (found === null) continue;
    const bare = found.groups?.['bare'];
    const sure = bare === undefined || /\d|^[A-Z][A-Z0-9_]+\W?$|^(?:true|false)\W?$/u.test(bare);
    const read = sure || found.groups?.['lead'] !== undefined ? plainValue(found, sentence) : undefined;
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The value of a match, if what follows shows that it is one and not the start of a phrase. */
function plainValue(found: RegExpExecArray, sentence: string): string | undefined {
  const quoted = found.groups?.['quoted'];
  if (quoted !== undefined) return /^(?:null|undefined|none)$/iu.test(quoted) ? undefined : quoted;
  const raw = found.groups?.['bare'] ?? '';
  const bare = raw.replace(/[.,:!?\]}]+$/u, '');
  if (bare === '' || notValues.has(bare.toLowerCase())) return undefined;
  const measured = /^(-?\d[\d,]*(?:\.\d+)?)([a-z]*)$/iu.exec(bare);
  const [, digits = '', unit = ''] = measured ?? [];
  if (measured !== null && (unit === '' || units.has(unit.toLowerCase())))
    return digits.replaceAll(/,(?=\d{3})/gu, '').replace(/,$/u, '');
  const rest = raw === bare ? sentence.slice(found.index + found[0].length) : '';
  return endsHere(rest) || /default\)?$/u.test(found[0]) ? bare : undefined;
}

function endsHere(rest: string): boolean {
  return /^\s*(?:$|[.,;)\](|/\n–-]|(?:for|if|when|unless|and|or|value|values|when|as|where|while|which|will)\b)/iu.test(
    rest,
  );
}
