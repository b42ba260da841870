import type { Facts, Requirement } from '../../model/facts.js';
import { topicsIn } from '../../language/heading-words.js';
import { holdsTerm } from '../../language/terms.js';
import { typeNamed } from '../../language/type-words.js';
import type { DocumentationContext, DocumentedRow } from '../documentation.js';
import { readFacts } from '../facts/read-facts.js';
import { alt, capture, find, gap, is, isEdge, many, seq, sign } from '../patterns/combinators.js';
import { readItems } from '../read/items.js';
import { lex } from '../read/lex.js';
import { sentencesOf } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import type { Finder, Placed } from './find-argument.js';
import { blanketOf } from './read-blanket.js';

/** A sentence of prose, with its words as the text has them. */
interface Said {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** Returns what sentences of the prose say of recorded arguments that they name: "Requires the key as `X-Api-Key` header". */
export function readMentions(
  text: string,
  finder: Finder,
  context: DocumentationContext,
): readonly DocumentedRow[] {
  return sentencesOf(lex(text)).flatMap(({ tokens }) => {
    const said = { tokens, text: textOf(text, tokens) };
    const excepted = readExcepted(said, finder);
    if (excepted !== undefined) return excepted;
    const values = readValues(said, finder);
    if (values !== undefined) return [values];
    const told = readTold(said, text, finder);
    if (told.length > 0) return told;
    const required = readNeed(said);
    if (required === undefined) return [];
    return mentioned(said, finder, context).map((placed): DocumentedRow => {
      const facts: Facts = {
        required,
        ...(required === 'conditional' ? { condition: said.text.replaceAll('`', '') } : {}),
        ...(isObject(tokens, placed.said) ? { kind: 'object' } : {}),
      };
      return { name: placed.name, in: placed.in, facts };
    });
  });
}

/** "Everything except `a` and `b` may be left out" asks for those two. */
function readExcepted({ tokens }: Said, finder: Finder): readonly DocumentedRow[] | undefined {
  const blanket = blanketOf(tokens);
  if (blanket === undefined || blanket.except.length === 0) return undefined;
  const required = blanket.required === 'yes' ? 'no' : 'yes';
  return namedIn(tokens, finder).map(({ name, in: place }) => ({ name, in: place, facts: { required } }));
}

/** The words of a sentence with the marks around them and the dot behind. */
function textOf(text: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const end = /^[*_`)\]]*[.!?。]?/u.exec(text.slice(last.end, last.end + 4))?.[0].length ?? 0;
  return text.slice(first.start, last.end + end).trim();
}

/** "a `filter` object" */
function isObject(tokens: readonly Token[], name: string): boolean {
  return tokens.some(
    (each, at) =>
      each.kind === 'value' &&
      each.text === name &&
      means(tokens[at - 1], 'article') &&
      typeNamed(tokens[at + 1]?.text ?? '')?.kind === 'object',
  );
}

/** Words that make a sentence one about what comes back. */
function isAboutAnswers(text: string): boolean {
  const topics = topicsIn(text);
  return topics.has('response') || topics.has('status') || topics.has('example');
}

/**
 * What a sentence tells of the one argument that it names, as its own description would: "`wait` is given in seconds
 * (minimum 5); if you leave it out, 15 is assumed". Parts between semicolons may be about an argument each.
 */
function readTold({ tokens, text }: Said, whole: string, finder: Finder): readonly DocumentedRow[] {
  if (isAboutAnswers(text)) return [];
  const named = namedIn(tokens, finder);
  if (named.length < 2) return named.flatMap((one) => toldOf(one, text));
  const parts = partsOf(tokens);
  const owners = parts.map((part) => namedIn(part, finder));
  if (parts.length < 2 || owners.some((list) => list.length > 1)) return [];
  return owners.flatMap(([one], at) =>
    one === undefined ? [] : toldOf(one, textOf(whole, parts[at] ?? [])),
  );
}

function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const each of tokens) {
    if (isSign(each, ';')) parts.push([]);
    else parts.at(-1)?.push(each);
  }
  return parts;
}

function namedIn(tokens: readonly Token[], finder: Finder): readonly Placed[] {
  const found = new Map<string, Placed>();
  for (const { kind, text } of tokens) {
    const placed = kind === 'value' && !/\s/u.test(text) ? finder.find(text, undefined) : undefined;
    if (placed !== undefined && placed.in !== 'path') found.set(`${placed.in}:${placed.name}`, placed);
  }
  return [...found.values()];
}

const believed = [
  'required',
  'condition',
  'default',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
] as const satisfies readonly (keyof Facts)[];

/** Of its kind a sentence says too little to be believed. */
function toldOf({ in: place, name }: Placed, text: string): readonly DocumentedRow[] {
  const read = readFacts(text, { name: name.slice(name.lastIndexOf('.') + 1) });
  const listed = read.enum?.filter((value) => String(value) !== name);
  const facts: Facts = {
    ...Object.fromEntries(believed.flatMap((fact) => (read[fact] === undefined ? [] : [[fact, read[fact]]]))),
    ...(listed === undefined || listed.length < 2 ? {} : { enum: listed }),
  };
  return Object.keys(facts).length === 0 ? [] : [{ name, in: place, facts }];
}

const allowed = seq(
  is('allowed'),
  capture('words', gap(6, isEdge)),
  is('be'),
  many(alt(sign(':'), is('article', 'following', 'either')), 3),
);

/** "The allowed relation types are `a` and `b`", "the possible values of `sort` are …": the values of a recorded argument. */
function readValues({ tokens, text }: Said, finder: Finder): DocumentedRow | undefined {
  const found = find(allowed, tokens);
  const words = found?.captures.get('words');
  if (found === undefined || words === undefined || isAboutAnswers(text)) return undefined;
  if (tokens.slice(0, found.from).some((each) => means(each, 'if', 'unless'))) return undefined;
  const list = readItems(tokens, found.to, 'none');
  const values = [...new Set(list?.items.map(({ value }) => value) ?? [])];
  if (values.length < 2) return undefined;
  const between = tokens.slice(words.from, words.to);
  const named = between.find(({ kind }) => kind === 'value')?.text;
  const placed =
    named === undefined
      ? findWords(
          between.map((each) => each.text),
          finder,
        )
      : finder.find(named, undefined);
  return placed === undefined ? undefined : { name: placed.name, in: placed.in, facts: { enum: values } };
}

/** Finds `relations[].type` by "relation types" and `sort_order` by "sort orders". */
function findWords(parts: readonly string[], finder: Finder): Placed | undefined {
  const last = (parts.at(-1) ?? '').replace(/(?<=[^s])s$/u, '');
  const before = parts.slice(0, -1);
  const [owner = ''] = before.slice(-1);
  const tries = [[...before, last].join('_'), `${owner}.${last}`, `${owner}s.${last}`];
  return tries
    .filter((name) => owner !== '' || !name.startsWith('.'))
    .map((name) => finder.find(name, undefined))
    .find((placed) => placed !== undefined);
}

function readNeed({ tokens, text }: Said): Requirement | undefined {
  if (isAboutAnswers(text) || tokens.some((each) => means(each, 'if', 'unless'))) return undefined;
  if (tokens.some((each) => means(each, 'optional'))) return 'no';
  const at = tokens.findIndex((each, index) => isDemand(each, tokens.slice(index + 1, index + 4)));
  if (at < 0 || tokens.slice(Math.max(0, at - 2), at).some((each) => means(each, 'not'))) return undefined;
  const names = tokens.flatMap(({ kind }, index) => (kind === 'value' ? [index] : []));
  const [first = 0, last = 0] = [names[0], names.at(-1)];
  const either =
    tokens.some((each) => means(each, 'either', 'oneOf')) ||
    tokens.slice(first, last).some((each) => means(each, 'or'));
  return either ? 'conditional' : 'yes';
}

/** A word that demands something; "should" does so only before "contain" and its like. */
function isDemand(each: Token, behind: readonly Token[]): boolean {
  if (/^should$/iu.test(each.text))
    return behind.some(({ text }) => /^(?:contain|have|include)$/iu.test(text));
  return means(each, 'required', 'must') || holdsTerm(each.text, 'demands');
}

interface Mentioned extends Placed {
  /** The name as the sentence has it. */
  readonly said: string;
}

/** The recorded arguments that a sentence sets off by marks, or, saying what is optional, by their bare names. */
function mentioned(
  { tokens, text }: Said,
  finder: Finder,
  context: DocumentationContext,
): readonly Mentioned[] {
  const marked = tokens
    .filter((each) => each.kind === 'value' && !/\s/u.test(each.text))
    .map((each) => each.text);
  const optional = tokens.some((each) => means(each, 'optional'));
  const bare = optional ? text.split(/[^\w.-]+|\.(?=\s|$)/u) : [];
  const exact = new Set([...context.query, ...context.body, ...context.headers]);
  const found = new Map<string, Mentioned>();
  for (const said of [...marked, ...bare.filter((word) => exact.has(word))]) {
    const placed = finder.find(said, undefined);
    if (placed !== undefined && placed.in !== 'path')
      found.set(`${placed.in}:${placed.name}`, { ...placed, said });
  }
  return [...found.values()];
}
