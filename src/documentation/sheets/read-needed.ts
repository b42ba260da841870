import { meaningsIn, meaningsOf } from '../../language/lexicon.js';
import type { Requirement } from '../../model/facts.js';

const things =
  '(?:\\w+ )?(?:param(?:eter)?s?|fields?|arguments?|attributes?|propert(?:y|ies)|keys?|headers?|values?|inputs?)';
const yes = new RegExp(
  `\\b(?:required|mandatory) ${things}\\b|\\brequires? (?:(?:the|these|this|two|three|four|five|\\d+) ){0,2}(?:following )?${things}|\\b(?:should|must) at ?least (?:contain|have|include)\\b|\\bmust (?:contain|have|include)\\b|^\\W*(?:required|mandatory)\\W*$|\\bare (?:all )?(?:required|mandatory)\\b|[,(] ?all (?:are )?(?:required|mandatory)\\b`,
  'iu',
);
const no = new RegExp(
  `\\boptional ${things}\\b|^\\W*optional\\W*$|\\bare (?:all )?optional\\b|[,(] ?all (?:are )?optional\\b`,
  'iu',
);

/** Returns what an introducing sentence or heading says of all rows below it: "Required parameters", "must contain". */
export function readNeeded(text: string | undefined): Requirement | undefined {
  if (text === undefined) return undefined;
  const both = yes.test(text) === no.test(text);
  if (both) return yes.test(text) ? undefined : neededBy(text);
  if (/\brequired\s*(?:\/|and|or)\s*optional\b|\bnot required\b/iu.test(text)) return undefined;
  return yes.test(text) ? 'yes' : 'no';
}

/** A short heading in any language that holds a word for one of the two, and for nothing that it depends on. */
function neededBy(text: string): Requirement | undefined {
  if (text.length > 60 || text.split(/\s+/u).length > 5 || /[.!?。]\s*\S/u.test(text)) return undefined;
  const word = meaningsOf(text);
  const meanings = word.has('required') || word.has('optional') ? word : meaningsIn(text);
  const open = (['if', 'unless', 'not', 'conditional', 'sometimes', 'may'] as const).some((each) =>
    meanings.has(each),
  );
  if (open || meanings.has('required') === meanings.has('optional')) return undefined;
  return meanings.has('required') ? 'yes' : 'no';
}
