import type { Facts } from '../../model/facts.js';

const deprecated =
  /^\W*deprecated\b|\b(?:is|are|been|now|this\s+\w+\s+is)\s+deprecated\b|[([]\s*deprecated\b/iu;
/** The same in other words, as alternatives of a pattern. */
export const outdatedWords =
  'Obsolet[eoa]|En desuso|Veraltet|Obsolète|Dépréciée?|Verouderd|Descontinuad[oa]|Устарело|已弃用|已废弃|非推奨';
/** At the start of a text that goes on: "Obsoleto, use `b`", "Veraltet: …". */
const outdated = new RegExp(
  String.raw`^[\s*_([>]*(?:${outdatedWords})(?:\s*[:!.。：]|\s+[–—-]\s|,\s+(?:use|usar|usa|utili[sz]\p{L}+|bitte|gebruik)\s)[\s*_]*[^\s*_]`,
  'u',
);
const nullable = /\bnullable\b|\b(?:can|may) be null\b/iu;
const readOnly = /\bread[- ]?only\b(?!\s+(?:access|mode|permission|scope|token|key|user)s?\b)/iu;

/** Returns what a text says of an argument beside its values: that it is deprecated, may be null, is only read. */
export function readSigns(text: string): Facts {
  if (!/deprecat|null|read/iu.test(text)) return outdated.test(text) ? { deprecated: true } : {};
  const sentences = text.split(/(?<=[.!?])\s+|\n/u);
  const says = (sign: RegExp): boolean =>
    sentences.some(
      (sentence) =>
        sign.test(sentence) &&
        !/\b(?:not|no longer|isn['’]t|cannot)\s+(?:be\s+)?(?:deprecated|read[- ]?only|null)/iu.test(sentence),
    );
  return {
    ...(says(deprecated) || outdated.test(text) ? { deprecated: true } : {}),
    ...(says(nullable) ? { nullable: true } : {}),
    ...(says(readOnly) ? { readOnly: true } : {}),
  };
}
