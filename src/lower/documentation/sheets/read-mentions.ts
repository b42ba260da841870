import type { Facts, Requirement } from '../../../model/facts.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { markValues, unmark } from '../facts/mark-values.js';
import { splitSentences } from '../facts/split-sentences.js';
import type { Finder, Placed } from './settle.js';

const needs =
  /\b(?:requires?|required|must|need to|needs to|have to|has to|mandatory)\b|\bshould (?:(?:at ?least|always) )?(?:contain|have|include)\b/iu;
const may = /^optionally\b|\b(?:is|are) optional\b|\bcan optionally\b|\boptional\b/iu;
const answers = /\b(?:responses?|returns?|returned|respond|error|if|when|unless|example)\b/iu;

/** Returns what sentences of the prose say of recorded arguments that they name: "Requires the key as `X-Api-Key` header". */
export function readMentions(
  text: string,
  finder: Finder,
  context: DocumentationContext,
): readonly DocumentedRow[] {
  return splitSentences(markValues(text)).flatMap((sentence) => {
    const required = readNeed(sentence);
    if (required === undefined) return [];
    return mentioned(sentence, finder, context).map((placed): DocumentedRow => {
      const named = new RegExp(String.raw`\ban? ⟦${escape(placed.said)}⟧ object\b`, 'iu').test(sentence);
      const facts: Facts = {
        required,
        ...(required === 'conditional' ? { condition: unmark(sentence) } : {}),
        ...(named ? { kind: 'object' } : {}),
      };
      return { name: placed.name, in: placed.in, facts };
    });
  });
}

function readNeed(sentence: string): Requirement | undefined {
  if (answers.test(sentence)) return undefined;
  if (may.test(sentence)) return 'no';
  if (!needs.test(sentence) || /\b(?:not|n['’]t)\s+(?:need|require|have)/iu.test(sentence)) return undefined;
  return /⟧[^⟦]{0,40}\bor\b[^⟦]{0,20}⟦|\beither\b/iu.test(sentence) ? 'conditional' : 'yes';
}

interface Mentioned extends Placed {
  /** The name as the sentence has it. */
  readonly said: string;
}

/** The recorded arguments that a sentence sets off by marks, or, saying what is optional, by their bare names. */
function mentioned(sentence: string, finder: Finder, context: DocumentationContext): readonly Mentioned[] {
  const marked = [...sentence.matchAll(/⟦([^⟧\s]+)⟧/gu)].map((match) => match[1] ?? '');
  const bare = may.test(sentence) ? unmark(sentence).split(/[^\w.-]+|\.(?=\s|$)/u) : [];
  const exact = new Set([...context.query, ...context.body, ...context.headers]);
  const found = new Map<string, Mentioned>();
  for (const said of [...marked, ...bare.filter((word) => exact.has(word))]) {
    const placed = finder.find(said, undefined);
    if (placed !== undefined && placed.in !== 'path')
      found.set(`${placed.in}:${placed.name}`, { ...placed, said });
  }
  return [...found.values()];
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
