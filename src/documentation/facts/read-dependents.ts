import { markValues, unmark } from './mark-values.js';
import { splitSentences } from './split-sentences.js';

/** Arguments that a sentence about another one makes conditional. */
export interface Dependents {
  /** The names as the sentence has them. */
  readonly names: readonly string[];
  readonly sentence: string;
}

const given = String.raw`(?:provided|given|specified|set|supplied|sent|passed|used|present|included|enabled|filled|true)`;
const under = new RegExp(
  String.raw`^(?:if|when|where)\s+(?:(?:it|this|the (?:parameter|field|argument|value)|this (?:parameter|field|argument|value)|⟦[^⟧]+⟧)\s+)?(?:(?:is|was|has been|gets)\s+)?(?:(?:set to|used|equals?|=)\s+)?(?:${given}|⟦[^⟧]+⟧)[^,.;]{0,40}[,:]?\s+(?:then\s+)?`,
  'iu',
);
const needed =
  /\b(?:is|are|becomes?)\s+(?:also\s+|then\s+)?(?:required|mandatory|needed|obligatory)\b|\bmust\s+(?:also\s+)?be\s+(?:provided|given|specified|set|supplied|sent|passed|present|included)\b(?!\s+(?:to|as)\b)/iu;

/** Returns what a description says of other arguments: "If provided, `end_date` is required." */
export function readDependents(description: string): readonly Dependents[] {
  if (!/requir|mandat|must|need|obligat/iu.test(description)) return [];
  return splitSentences(markValues(description)).flatMap((sentence) => {
    const start = under.exec(sentence);
    if (start === null) return [];
    const rest = sentence.slice(start[0].length);
    const at = needed.exec(rest);
    if (at === null || /\b(?:not|n['’]t)\s*$/iu.test(rest.slice(0, at.index))) return [];
    const subject = rest.slice(0, at.index);
    const names = subject
      .split(/[\s,]+|⟦|⟧/u)
      .filter(
        (word) => word !== '' && !/^(?:the|and|or|both|also|field|parameter|argument|value)s?$/iu.test(word),
      );
    return names.length === 0 || names.length > 4 ? [] : [{ names, sentence: unmark(sentence) }];
  });
}
