import type { Facts, Requirement } from '../../model/facts.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { markValues, unmark } from '../facts/mark-values.js';
import { readFacts } from '../facts/read-facts.js';
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
    const told = readTold(sentence, finder);
    if (told.length > 0) return told;
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

/** Words before a name that make its sentence one about something else, or about what comes back. */
const elsewhere = /\b(?:responses?|returns|returned|respond|error|example)\b/iu;

/**
 * What a sentence tells of the one argument that it names, as its own description would: "`wait` is given in seconds
 * (minimum 5); if you leave it out, 15 is assumed". Parts between semicolons may be about an argument each.
 */
function readTold(sentence: string, finder: Finder): readonly DocumentedRow[] {
  if (elsewhere.test(sentence)) return [];
  const whole = namedIn(sentence, finder);
  if (whole.length < 2) return whole.flatMap((one) => toldOf(one, sentence));
  const parts = sentence.split(/[;；]\s*/u);
  const named = parts.map((part) => namedIn(part, finder));
  if (parts.length < 2 || named.some((list) => list.length > 1)) return [];
  return named.flatMap(([one], at) => (one === undefined ? [] : toldOf(one, parts[at] ?? '')));
}

function namedIn(text: string, finder: Finder): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const [, said = ''] of text.matchAll(/⟦([^⟧\s]+)⟧/gu)) {
    const placed = finder.find(said, undefined);
    if (placed !== undefined && placed.in !== 'path') found.set(`${placed.in}:${placed.name}`, placed);
  }
  return [...found.values()];
}

/** Of its kind a sentence says too little to be believed. */
function toldOf({ in: place, name }: Placed, sentence: string): readonly DocumentedRow[] {
  const text = sentence.replaceAll(/⟦([^⟧]*)⟧/gu, '`$1`');
  const read = readFacts(text, { name: name.slice(name.lastIndexOf('.') + 1) });
  const {
    required,
    condition,
    default: standard,
    enum: values,
    minimum,
    maximum,
    minLength,
    maxLength,
  } = read;
  const listed = values?.filter((value) => String(value) !== name);
  const facts: Facts = {
    ...(required === undefined ? {} : { required }),
    ...(condition === undefined ? {} : { condition }),
    ...(standard === undefined ? {} : { default: standard }),
    ...(listed === undefined || listed.length < 2 ? {} : { enum: listed }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  };
  return Object.keys(facts).length === 0 ? [] : [{ name, in: place, facts }];
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
