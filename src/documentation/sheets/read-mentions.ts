import type { Facts, Requirement } from '../../model/facts.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { markValues, unmark } from '../facts/mark-values.js';
import { readEnum } from '../facts/read-enum.js';
import { splitSentences } from '../facts/split-sentences.js';
import type { Finder, Placed } from './find-argument.js';

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
    const values = readValues(sentence, finder);
    if (values !== undefined) return [values];
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

const allowed =
  /\b(?:allowed|possible|valid|supported|accepted|permitted)\s+(?:values\s+(?:for|of)\s+(?:the\s+)?⟦(?<named>[^⟧]+)⟧|(?<words>(?:[\w-]+\s+){0,2}[\w-]+))\s+are:?\s/iu;

/** "The allowed relation types are `a` and `b`", "the possible values of `sort` are …": the values of a recorded argument. */
function readValues(sentence: string, finder: Finder): DocumentedRow | undefined {
  const found = allowed.exec(sentence);
  if (found === null || answers.test(sentence)) return undefined;
  const { named, words = '' } = found.groups ?? {};
  const stated = `One of: ${sentence.slice(found.index + found[0].length)}`;
  const placed = named === undefined ? findWords(words, finder) : finder.find(named, undefined);
  const list = placed === undefined ? undefined : readEnum(stated, [stated]);
  if (placed === undefined || list === undefined || !sentence.includes('⟦')) return undefined;
  return { name: placed.name, in: placed.in, facts: { enum: list } };
}

/** Finds `relations[].type` by "relation types" and `sort_order` by "sort orders". */
function findWords(words: string, finder: Finder): Placed | undefined {
  const parts = words.split(/\s+/u);
  const last = (parts.at(-1) ?? '').replace(/(?<=[^s])s$/u, '');
  const before = parts.slice(0, -1);
  const [owner = ''] = before.slice(-1);
  const tries = [[...before, last].join('_'), `${owner}.${last}`, `${owner}s.${last}`];
  return tries
    .filter((name) => owner !== '' || !name.startsWith('.'))
    .map((name) => finder.find(name, undefined))
    .find((placed) => placed !== undefined);
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
