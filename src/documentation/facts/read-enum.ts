import { isTerm } from '../../language/terms.js';
import { mayList, readListed } from './read-listed.js';
import { isSeveral } from './read-prose-kind.js';

const values =
  'values?|options?|types?|choices?|statuses|status|states?|modes?|formats?|languages?|sizes?|limits?|intervals?|strategies|constants?|inputs?|roles?|operators?|orders?|fields?|levels?|methods?|codes?|parameters?|strings?|enums?|keywords?|categories|currencies|tokens?|kinds?|actions?|events?|periods?';
/** What introduces a list of values. */
const intros: readonly RegExp[] = [
  String.raw`\b(?:${mayList})\s+(?:[\w-]+\s+){0,3}?(?:${values})\b(?:\s+(?:are|is|include|includes|can be|may be))?\s*(?:one of|either|any of)?\s*(?::|-|–|=)?\s*`,
  String.raw`\b(?:${mayList})\s*(?::|are|=)\s*`,
  String.raw`\b(?:${values})\s+(?:(?:can|may|must|should|will) be|are|include)\s*(?:one of|either|any of)?\s*:?\s*`,
  String.raw`(?:^|[\s(,;:])(?:one|any) of(?:\s+(?:the|these))?(?:\s+following)?(?:\s+(?:${values}))?\s*:?\s*`,
  String.raw`\b(?:enum|options|choices|values)\s*[:=]\s*`,
  String.raw`\benum(?:eration)?\s*(?=\()`,
  String.raw`\b(?:choose|select|pick)\s+(?:one\s+)?(?:of|from|between|among)\s*(?:the following)?\s*:?\s*`,
  String.raw`(?:^|[.;]\s*)(?:set\s+(?:it\s+|this\s+)?to|use)\s+(?=⟦[^⟧]*⟧[^.⟦]{0,60}(?:,|\bor\b)\s*⟦)`,
  String.raw`\b(?:can|may|must|should)\s+(?:only\s+)?be\s+(?:set to\s+|either\s+|one of\s+)?:?\s*(?=⟦)`,
  String.raw`\b(?:either|is)\s+(?=⟦)`,
  String.raw`\b(?:takes?|accepts?|supports?)\s+(?:the\s+)?(?:either\s+|boolean\s+)?(?:values?\s+|strings?\s+|options?\s+)?(?=⟦[^⟧]*⟧\s*(?:,|or|and|\||/))`,
  String.raw`(?:valores (?:posibles|permitidos|válidos|possíveis|aceitos)|mögliche werte|erlaubte werte|toegestane waarden|mogelijke waarden|valeurs (?:possibles|autorisées|acceptées)|可选值|取值(?:范围)?|枚举值?|возможные значения|допустимые значения|가능한 값|허용 값|허용값|指定可能な値|取りうる値)\s*(?:son|são|sind|zijn|sont|:|：|为|—)?\s*[:：]?\s*`,
].map((source) => new RegExp(source, 'giu'));

const separator =
  /^\s*(?:,\s*(?:or|and)?|\||\/|;|&|\bor\b|\band\b|\boder\b|\bou\b|\by\b|\bo\b|\bили\b|、|，|或|\n|\([^()⟦]{0,80}\)|(?:=|:|-|–|for\b|if\b)\s[^⟦,;|.]{1,80}?(?=[,;|]|\s+or\s+⟦|$)|\s-\s)\s*/iu;

/** What stands between or around values: without any of it there is no list, and the search is long. */
const lists = /[⟦,|/:;、，\n]|\b(?:or|oder|ou|или|and)\b/iu;

/** Returns the values that a text with marked values lists as all there are; undefined where it lists none. */
export function readEnum(text: string, sentences: readonly string[]): readonly string[] | undefined {
  if (!lists.test(text) || isSeveral(text)) return undefined;
  for (const sentence of sentences) {
    if (
      /\bfor example\b|\be\.g\.|\bsuch as\b|\bexamples?\b\s*:/iu.test(sentence) &&
      !/\bone of\b|\b(?:allowed|valid|possible)\b/iu.test(sentence)
    )
      continue;
    if (isDemand(sentence)) continue;
    const read = readIntroduced(sentence) ?? readPlainList(sentence) ?? readPair(sentence);
    if (read !== undefined) return read;
  }
  return readListed(text);
}

/** "Either `a` or `b` must be provided" names arguments, not values. */
function isDemand(sentence: string): boolean {
  return /\b(?:either|one of|both|at least one)\b.*\b(?:is|are|must be|should be|has to be)\s+(?:provided|given|specified|sent|present|required|supplied|set\b(?! to))/iu.test(
    sentence,
  );
}

/** "put or call will return just those". */
function readPair(sentence: string): readonly string[] | undefined {
  const found = /^⟦?([\w-]+)⟧? or ⟦?([\w-]+)⟧? will\b/iu.exec(sentence);
  return found === null ? undefined : [found[1] ?? '', found[2] ?? ''];
}

function readIntroduced(sentence: string): readonly string[] | undefined {
  for (const intro of intros) {
    for (const found of sentence.matchAll(intro)) {
      const before = sentence.slice(0, found.index);
      if (/\b(?:not|n['’]t)\s*$|\bfor \w+\s*$/iu.test(before) || /\bfor \S+\s*:\s*$/iu.test(found[0]))
        continue;
      const rest = sentence.slice(found.index + found[0].length);
      const one = !/\b(?:min|max)\w*\s*$/iu.test(before) && /\bvalue\s*(?:is|:)\s*$/iu.test(found[0]);
      const read =
        readMarked(rest, one) ??
        (one ? readOne(rest) : undefined) ??
        readBare(rest, /[:=[]\s*$/u.test(found[0]));
      if (read !== undefined) return read;
    }
  }
  return undefined;
}

/** Reads `⟦a⟧, ⟦b⟧ or ⟦c⟧`: two values at least, or one where the words before it say that there is only one. */
function readMarked(rest: string, single: boolean): readonly string[] | undefined {
  let at = /^[\s([{]*/u.exec(rest)?.[0].length ?? 0;
  const list: string[] = [];
  for (;;) {
    const value = /^⟦([^⟧]*)⟧/u.exec(rest.slice(at));
    if (value === null) break;
    for (const part of splitValue(value[1] ?? '')) list.push(part);
    at += value[0].length;
    for (
      let gap = separator.exec(rest.slice(at));
      gap !== null && gap[0] !== '';
      gap = separator.exec(rest.slice(at))
    )
      at += gap[0].length;
  }
  return list.length >= 2 || (single && list.length === 1) ? unique(list) : undefined;
}

/** `GTC/FOK/IOC` and `asc|desc` in one pair of marks are several values. */
function splitValue(value: string): string[] {
  if (/^[\w.-]+(?:\s*[|/,]\s*[\w.-]+)+$/u.test(value) && !/^\d+\/\d+$/u.test(value))
    return value.split(/\s*[|/,]\s*/u);
  return [value];
}

/** "Allowed value: pinned_tweet_id". */
function readOne(rest: string): readonly string[] | undefined {
  const word = /^([\w.-]+)\.?$/u.exec(rest)?.[1]?.replace(/\.$/u, '');
  return word === undefined ? undefined : [word];
}

/** Reads `a, b or c`, `[A | B]` and `5, 10, 20` up to the end of the sentence. */
function readBare(rest: string, introduced: boolean): readonly string[] | undefined {
  if (rest.includes('⟦')) return undefined;
  const body = (
    /^\s*[[({]([^\])}]*)[\])}]/u.exec(rest)?.[1] ??
    rest.replace(/\.\s*$/u, '').split(/;|\.\s|\n/u)[0] ??
    ''
  ).replaceAll(/\s*\([^()]*\)/gu, '');
  const parts = body
    .split(
      /\s*(?:,|\||、|，)\s*(?:or\s+|and\s+)?|\s+(?:or|and|oder|ou|или)\s+|\s*\/\s*(?=\w+(?:\s*\/|\s*$))/iu,
    )
    .map((part) => part.split(/\s*(?:=|\s[-–:]\s)\s*/u)[0]?.trim() ?? '')
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every(isValue)) return undefined;
  if (!introduced && parts.some((part) => /\s/u.test(part))) return undefined;
  return unique(parts);
}

function isValue(part: string): boolean {
  if (part.length > 40 || part.split(/\s+/u).length > 3) return false;
  return !/^(?:any|etc|others?|more)\b|^(?:the|an?|all|if|when|see|use|it|this|you|only|must|in|on|with|by|not|none)\s|\.\.\.|…|https?:/iu.test(
    part,
  );
}

const constants =
  /^(?:[\w\s]{0,40}:\s*)?((?:[A-Z][A-Z0-9_]+)(?:\s*(?:,|\||\/|\bor\b)\s*[A-Z][A-Z0-9_]+)+)\s*(?:$|[.;])/u;

const alternatives =
  /^(?!(?:example|e\.g|note|format|default|see)\b)[^:.⟦]{1,40}:\s*(?<list>[a-z][\w-]*(?:\s*,\s*[a-z][\w-]*)*,?\s+or\s+[a-z][\w-]*)\s*(?:$|[.(;])/iu;

/** A sentence that is nothing but marked values, or constants in capitals. */
function readPlainList(sentence: string): readonly string[] | undefined {
  const upper = constants.exec(sentence)?.[1];
  if (upper !== undefined) return unique(upper.split(/\s*(?:,|\||\/|\bor\b)\s*/u));
  const either = alternatives.exec(sentence)?.groups?.['list'];
  const words = either?.split(/\s*,\s*(?:or\s+)?|\s+or\s+/u) ?? [];
  if (words.length >= 2 && words.every((word) => !isTerm(word, 'prose'))) return unique(words);
  const lead = /^(?:[^⟦:]{0,60}:\s*)?(?=⟦)/u.exec(sentence)?.[0];
  if (lead === undefined || /\b(?:examples?|ex|default\w*|see|note|requires?)\s*:\s*$/iu.test(lead))
    return undefined;
  const list = readMarked(sentence.slice(lead.length), false);
  if (list?.some((value) => /^[YMDHhmsTz:/. -]{4,}$/u.test(value))) return undefined;
  const rest = sentence
    .slice(lead.length)
    .replaceAll(/⟦[^⟧]*⟧\s*(?:(?:for\b|[-–=])\s[^⟦,;|.]{1,80}?(?=[,;|]|$))?|\([^()]*\)/gu, '');
  return /^(?:\s|,|;|\||\/|\bor\b|\band\b)*(?:$|[.;:]|,?\s*default\b)/iu.test(rest) ? list : undefined;
}

function unique(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
