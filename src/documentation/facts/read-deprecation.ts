import { outdatedWords } from './read-signs.js';

const word = `(?:deprecated|${outdatedWords})`;
/** "[DEPRECATED] Get a user", "Get a user (deprecated)", "Deprecated: get a user"; not "List deprecated items". */
const named = new RegExp(String.raw`[[(]\s*${word}\s*[\])]|^\W*${word}\s*(?:[:：]|\s[–—-]\s)`, 'iu');
/** A text that begins with the word alone, in marks or before a sign: "**Deprecated.** Use `b`", "Veraltet: …". */
const labelled = new RegExp(
  String.raw`^[^\p{L}\p{N}\x60]*${word}(?:[*_\])]*\s*(?:[:：.。!,]|\s[–—-]\s|$)[*_\])]*|[*_\])]+(?=\s*(?:\p{Lu}|$))|(?=\s+(?:since|as of|in favou?r of)\s))\s*`,
  'iu',
);
/** "This endpoint is deprecated since v2."; what is said of anything but this very request does not count. */
const said =
  /^\W*(?:(?:note|warning|attention|caution|important)\W+)?(?:please note that |note that )?this (?:\w+ )?(?:endpoint|request|method|call|api|operation|route|resource|function|service|action) (?:is|has been|was)(?: now)? deprecated\b/iu;
const ofPart =
  /\b(?:field|parameter|param|argument|property|attribute|header|value|option|body|response)s?\b/iu;
const reason = /\b(?:use|instead|since|replaced|favou?r|superseded|removed|switch|migrate)\b/iu;

/** Returns why a request is deprecated, by its name or how its description begins: '' where no reason is given, undefined where it is not. */
export function readDeprecation(name: string, description = ''): string | undefined {
  const [paragraph = ''] = description.trim().split(/\n\s*\n/u);
  const text = paragraph
    .replace(/^[\s>#]+|\n>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const [first = '', second = ''] = sentencesOf(text);
  if (said.test(first.replace(/[*_]/gu, ''))) return reason.test(second) ? `${first} ${second}` : first;
  const label = labelled.exec(text)?.[0];
  if (label !== undefined) {
    const [next = ''] = sentencesOf(text.slice(label.length));
    if (!ofPart.test(next)) return reason.test(next) || !/deprecated/iu.test(label) ? next : '';
  }
  return named.test(name) ? '' : undefined;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?。])\s+/u);
}
