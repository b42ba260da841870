import { readBlocks } from './read-blocks.js';
import { tidy } from './tidy.js';

/** Returns a short text as clean markdown: HTML turned into what markdown has for it, white space tidied. */
export function cleanMarkdown(text: string): string {
  // Most descriptions hold no HTML, no entity and no escape: they are clean as they are, and parsing costs.
  if (!/<[a-z!/]|&[a-z#\d]+;|\\[!-/:-@[-`{-~]/iu.test(text)) return tidy(text);
  return readBlocks(text)
    .map((block) => block.prose)
    .filter((prose) => prose !== '')
    .join('\n\n');
}
