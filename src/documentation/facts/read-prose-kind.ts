import type { Facts } from '../../model/facts.js';
import { typeNamed } from '../../language/type-words.js';
import { readKindCell } from './read-kind.js';

const separated =
  /\b(?:comma|semicolon|pipe|space)[- ]?sepa?ra?t?t?a?t?ed\b|\bseparated by (?:an? )?(?:commas?|semicolons?|pipes?|spaces?)\b|\bcomma[- ]delimited\b|(?<![⟦\x60"'‘“.])\bCSV\b(?![⟧\x60"'’”]|\s*(?:,|\||\/|(?:file|format|export|download|import|or|and)\b))/iu;
const several =
  /\b(?:one or more|multiple values|any combination of)\b|^(?:\W|the |an? |optional |required |contains |provide |specify |enter |filter by |use )*(?:lists?|arrays?|sets?) of\b/iu;

/** Tells whether a text describes several values in one, so that "allowed values" are those of its parts. */
export function saysSeveral(text: string): boolean {
  return separated.test(text) || several.test(text);
}

/** Returns the type that a description itself names: "Boolean. If …", "(Number) …", "a positive integer". */
export function readProseKind(text: string): Facts {
  return readLeading(text) ?? readOpening(text) ?? readBracketed(text) ?? readPhrase(text) ?? {};
}

const leading =
  /^[\s•*\-–]*(?:an?\s+)?\**`?(?<type>(?:array|list)\s+of\s+\p{L}+|\p{L}[\p{L}\p{N}]*(?:\s?\[\s?\])?(?:\(\d+\))?)`?\**\s*(?:$|[.,;:)\]\n|–—]|-\s)/iu;

function readLeading(text: string): Facts | undefined {
  for (const [at, line] of text.split('\n').slice(0, 4).entries()) {
    const found = leading.exec(line);
    const type = found?.groups?.['type'];
    if (type === undefined || isOrdinaryWord(type) || (at > 0 && /,\s*$/u.test(found?.[0] ?? ''))) continue;
    const facts = readKindCell(type);
    if (facts.kind === 'array' && separated.test(text)) return { kind: 'string' };
    if (facts.kind !== undefined) return facts;
  }
  return undefined;
}

const opening =
  /^(?:an?\s+)?(?:positive\s+|negative\s+|non-negative\s+)?(?<type>integer|boolean|object|float|decimal)\s+(?:from|between|values?|with|in|containing|representing|that|which|indicating|to|for|greater|less|up)\b/iu;

const numericId =
  /^(?:the\s+|an?\s+)?(?:unique\s+)?(?:numeric|integer)\s+(?:\w+\s+)?`?(?:id|identifier)`?\b/iu;

/** "An integer between 1 and 5", "Numeric ID of the user". */
function readOpening(text: string): Facts | undefined {
  if (numericId.test(text)) return { kind: 'integer' };
  const type = opening.exec(text)?.groups?.['type'];
  return type === undefined ? undefined : readKindCell(type);
}

/** Words that name a type in a column, and other things at the start of a sentence. */
function isOrdinaryWord(word: string): boolean {
  return /^(?:date|time|link|list|flag|email|mail|phone|text|token|password|token|color|colour|currency|html|collection|map|file|files|uploads?|attachments?|objects|arrays|lists|lines?|bits?|flags|dates|links|percentage|money|characters?|bytes|short|long|real|char|ip|xml|csv)$/iu.test(
    word,
  );
}

function readBracketed(text: string): Facts | undefined {
  for (const [, inner = ''] of text.slice(0, 200).matchAll(/[([{<]([^()[\]{}<>\n]{2,60})[)\]}>]/gu)) {
    const [first = ''] = inner.split(/[,;:]/u);
    if (!isTypeName(first.trim()) && !isTypeName(inner.trim())) continue;
    const facts = readKindCell(isTypeName(inner.trim()) ? inner : first);
    if (facts.kind !== undefined) return facts;
  }
  return undefined;
}

function isTypeName(text: string): boolean {
  const lower = text.toLowerCase().replaceAll(/[`*]/gu, '');
  if (/^(?:array|list) of \p{L}+$/u.test(lower)) return true;
  return typeNamed(lower) !== undefined && !isOrdinaryWord(lower);
}

const phrase =
  /\b(?:must|needs? to|should|has to|have to|is|as|be|set to|takes?|accepts?|expects?|provide|of type|type\s*:?)\s+(?:be\s+)?(?:an?\s+|the\s+)?(?:valid\s+|positive\s+|negative\s+|non-?negative\s+|unsigned\s+|whole\s+|single\s+|json\s+)*(?<type>boolean|integer|string|float|decimal|array|object|number)s?(?=\s+(?:values?|between|from|of|in|that|which|with|containing|and|or|representing|following|matching|up)\b|\s*[.,;:)(]|\s*$|\s+⟦)/iu;
const boolean =
  /\b(?:if|when)\s+(?:(?:this|it|this\s+\w+)\s+)?(?:is\s+)?(?:set\s+to\s+|set\s+as\s+)?⟦?(?:true|false)⟧?(?=[\s,.:;]|$)|^⟦?(?:true|false)⟧?\s*(?:\/|or|if|,|to\b)|\bboolean (?:flag|value|indicating|indicator)|^(?:a |the )?(?:flag|whether|value indicating whether|(?:indicat|specif|determin|defin|control|check|show)\w* (?:if|whether)|set (?:this |it )?to (?:true|false))\b/iu;
const uri =
  /^(?:(?:this|it) is )?(?:the|an?)?\s*(?:optional |full |absolute |valid |public |fully qualified |callback |webhook )*(?:URL|URI)s?\b(?!-)/iu;

const colon =
  /:\s*(?<type>int|integer|string|bool|boolean|float|decimal)\b(?=\s+(?:from|between|of)\b|[,.;]|$)/iu;
const timestamp =
  /\b(?:unix|utc|epoch|posix)\b[^.]{0,20}\b(?:time|timestamp)\b|\btimestamp in (?:ms|milliseconds|seconds)\b|\bmilliseconds since\b/iu;

/** What every phrase for a kind holds: most texts hold none of it, and the phrases cost more to look for. */
const kindWord = /bool|int|string|float|decimal|array|object|number/i;
const timeWord = /time|stamp|milliseconds/i;

function readPhrase(text: string): Facts | undefined {
  const said = kindWord.test(text) ? (phrase.exec(text) ?? colon.exec(text)) : undefined;
  const type = said?.groups?.['type']?.toLowerCase();
  if (type === 'array')
    return saysSeveral(text.replace(/\barray of\b/iu, '')) ? { kind: 'string' } : { kind: 'array' };
  if (type !== undefined && type !== 'number') return readKindCell(type);
  if (boolean.test(text)) return { kind: 'boolean' };
  if (separated.test(text)) return { kind: 'string' };
  if (timeWord.test(text) && timestamp.test(text) && !/YYYY|ISO/u.test(text)) return { kind: 'integer' };
  if (type === 'number' && !/\bnumber (?:from|between|of)\b/iu.test(text)) return { kind: 'number' };
  return uri.test(text) ? { kind: 'string', format: 'uri' } : undefined;
}
