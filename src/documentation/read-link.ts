import { holdsTerm } from '../language/terms.js';
import { splitSentences } from './facts/split-sentences.js';

/** The prose of a description and the link to the item's own documentation in it. */
export interface ReadLink {
  /** Undefined where nothing else is left of it. */
  readonly prose?: string;
  /** A link in markdown, or a bare address. */
  readonly link?: string;
}

const link =
  /(?<!!)\[[^[\]\n]{1,120}\]\(https?:\/\/[^()\s]+(?:\([^()\s]*\)[^()\s]*)*\)|(?<!\]\()https?:\/\/[^\s<>()[\]"'`]+[^\s<>()[\]"'`.,;:!?]/u;

/** Beside the link itself, so much is said by a sentence that does nothing but point to it. */
const longestPointer = 70;

/** A paragraph that is longer than this points to nothing. */
const longestParagraph = 3000;

/** Returns the first link of a description that leads to documentation; a paragraph that only points to it is taken out. */
export function readLink(prose: string): ReadLink {
  if (!/https?:\/\//u.test(prose)) return { prose };
  const paragraphs = prose.split(/\n{2,}/u);
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.length > longestParagraph || /^\s*(?:[-*+>|#`]|\d+[.)])/u.test(paragraph)) continue;
    const found = findLink(paragraph);
    if (found === undefined) continue;
    const left = paragraph.replace(found, '').trim();
    const points = splitSentences(paragraph).length === 1 && left.length <= longestPointer;
    const rest = points ? paragraphs.filter((_, other) => other !== at) : paragraphs;
    return { ...(rest.length === 0 ? {} : { prose: rest.join('\n\n') }), link: found };
  }
  return { prose };
}

function findLink(paragraph: string): string | undefined {
  for (const sentence of splitSentences(paragraph)) {
    const found = link.exec(sentence)?.[0];
    if (found !== undefined && holdsTerm(sentence, 'documentation')) return found;
  }
  return undefined;
}
