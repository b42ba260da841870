import type { RequirementClaim } from '../claims/claim.js';
import type { Sentence } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';
import { typeNamed } from '../../language/type-words.js';
import { alt, find, gap, is, isEdge, opt, seq, start, type Step } from './combinators.js';
import { isOwn, isPermission, namesAnother, type Speaker } from './subject.js';

/** What a pattern finds: the claim and the tokens that it rests on. */
export interface Said extends Pick<RequirementClaim, 'required' | 'label'> {
  readonly from: number;
  readonly to: number;
}

/** A way to say whether something must be given. */
export interface RequirementPattern {
  readonly name: string;
  readonly read: (sentence: Sentence, speaker: Speaker) => Said | undefined;
}

export const need = is('required', 'optional');

export const needless = (each: Token): boolean =>
  !means(each, 'not') &&
  (means(each, 'be', 'article', 'this', 'thing', 'always', 'label', 'yes', 'only') ||
    (each.kind === 'word' && typeNamed(each.text) !== undefined));

export const condition: Step = seq(
  opt(is('only')),
  alt(is('if', 'unless', 'conditional'), is('for', 'with')),
);

/** Returns what a word for a need says, given what stands before it. */
export function needOf(word: Token, negated: boolean): Said['required'] {
  const yes = means(word, 'required') && !means(word, 'optional');
  return yes && !negated ? 'yes' : 'no';
}

export interface SentencePart {
  readonly from: number;
  readonly to: number;
}

/** The parts of a sentence between commas, brackets, bars and dashes; where bold begins or ends, so does a part. */
export function partsOf(tokens: readonly Token[]): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const each = tokens[at];
    const before = tokens[at - 1];
    const edge = each === undefined || isEdge(each) || isSign(each, '=', '/', '*', '!');
    const marks =
      each !== undefined && before !== undefined && at > from && each.emphasis !== before.emphasis;
    if (!edge && !marks) continue;
    if (at > from) parts.push({ from, to: at });
    from = edge ? at + 1 : at;
  }
  return parts;
}

export const absence: Step = alt(
  is('absent'),
  seq(
    is('if'),
    gap(6, isEdge),
    alt(
      is('omit'),
      seq(
        is('not'),
        gap(3, (each) => isEdge(each) || means(each, 'article')),
        is('give', 'omit'),
      ),
    ),
  ),
  seq(is('unless'), gap(4, isEdge), is('give')),
);

/** Tells whether the tokens from a place on speak of the argument being left out. */
export function isAbsence(tokens: readonly Token[], at: number): boolean {
  const found = find(seq(start, absence), tokens.slice(at));
  if (found?.from !== 0) return false;
  return tokens.slice(at, at + found.to).every((each) => each.meanings.size > 0 && each.kind === 'word');
}

/** A condition anywhere in the sentence, besides one about the argument being left out. */
export function isUnder(tokens: readonly Token[], word: number): boolean {
  for (const [at, each] of tokens.entries()) {
    if (means(each, 'unless', 'conditional')) return true;
    if (means(each, 'if') && !isAbsence(tokens, at)) return true;
    if (
      at > word &&
      means(each, 'for') &&
      /^(?:for|für|para|pour|per|voor|dla|для|için|untuk)$/iu.test(each.text)
    ) {
      const next = tokens[at + 1];
      return (
        at === word + 1 &&
        !/^(?:all|every|any|each|alle|todos|todas|tous|toutes|tutti|tutte)$/iu.test(next?.text ?? '')
      );
    }
    if (at === 0 && /^(?:in|for)$/iu.test(each.text)) return true;
    if (at === word + 1 && /^in$/iu.test(each.text) && /^mode$/iu.test(tokens[at + 2]?.text ?? ''))
      return true;
  }
  return false;
}

/** Whom the part of a sentence before its verb is about. */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  speaker: Speaker,
): 'self' | 'choice' | 'other' {
  let from = verb;
  while (from > 0) {
    const before = tokens[from - 1];
    if (before === undefined || (isEdge(before) && !(isSign(before, ',') && isListed(tokens, from - 1))))
      break;
    from -= 1;
  }
  const subject = tokens.slice(from, verb);
  const before = tokens.slice(0, from);
  const named = tokens[from - 2];
  if (subject.length === 1 && means(subject[0], 'that') && named !== undefined && isOwn(named, speaker))
    return 'self';
  if (subject.some((each) => means(each, 'whether', 'that', 'each') && !means(each, 'this'))) return 'other';
  if (isPermission(subject) || subject.length > 12) return 'other';
  if (subject.some((each) => means(each, 'either', 'oneOf'))) return 'choice';
  const own =
    subject.length === 0 || subject.some((each) => means(each, 'this', 'thing') || isOwn(each, speaker));
  if (subject.some((each) => means(each, 'if'))) return own ? 'self' : 'other';
  if (before.some((each) => means(each, 'if', 'whether', 'true')) && !own) return 'other';
  if (
    subject.length > 1 &&
    subject.some((each) => means(each, 'or')) &&
    subject.some((each) => each.kind === 'value')
  )
    return 'choice';
  return namesAnother(subject, speaker) && !subject.some((each) => means(each, 'both')) ? 'other' : 'self';
}

/** A comma between values or names is part of a subject. */
export function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.kind === 'value' && tokens[comma + 1]?.kind === 'value';
}
