import type { Meaning } from '../../language/language.js';
import { topicsIn } from '../../language/heading-words.js';
import { isTerm } from '../../language/terms.js';
import { lex } from '../read/lex.js';
import { sentencesOf } from '../read/sentences.js';
import { isSign, means, type Token } from '../read/token.js';

/** What a sentence says of all arguments at once, and the names of those of which it says the opposite. */
export interface Blanket {
  readonly required: 'yes' | 'no';
  readonly except: readonly string[];
}

/** Returns what a text says of all arguments: "All others are optional", "Only `name` is required". */
export function readBlanket(text: string | undefined): Blanket | undefined {
  if (text === undefined || text.length > longest) return undefined;
  for (const { tokens } of sentencesOf(lex(text))) {
    const found = blanketOf(tokens);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A paragraph that says so is short; no more of a long one is read. */
const longest = 3000;

/** Returns what a sentence, or a part of it, says of all arguments. */
export function blanketOf(tokens: readonly Token[]): Blanket | undefined {
  const whole = readPart(tokens);
  if (whole !== undefined) return whole;
  const ends = tokens.flatMap((each, at) => (separates(each, tokens[at + 1]) ? [at] : []));
  const parts = [-1, ...ends].map((from, at) => tokens.slice(from + 1, ends[at]));
  return parts.length < 2 ? undefined : parts.map(readPart).find((part) => part !== undefined);
}

function separates(each: Token, next: Token | undefined): boolean {
  return isSign(each, ',', ';', '-') || (means(each, 'and') && next !== undefined && isAll(next));
}

function readPart(tokens: readonly Token[]): Blanket | undefined {
  const at = tokens.findIndex((_, place) => statedAt(tokens, place) !== undefined);
  const stated = at < 0 ? undefined : statedAt(tokens, at);
  const head = tokens.slice(0, at + 1);
  if (stated === undefined || !head.every(isGlue) || !endsAt(tokens, at + 1)) return undefined;
  const except = tokens.filter((each) => each.kind === 'value').map((each) => each.text);
  if (head.some(isAll)) {
    const excepted = tokens.some((each) => means(each, 'unless'));
    return except.length > 0 && !excepted ? undefined : { required: stated, except };
  }
  if (!means(head[0], 'only') && !means(head.at(-2), 'only')) return undefined;
  return except.length === 0 ? undefined : { required: stated === 'yes' ? 'no' : 'yes', except };
}

/** What the word at a place says: "required", "optional", "may be left out", "must be given". */
function statedAt(tokens: readonly Token[], at: number): Blanket['required'] | undefined {
  const [each, before] = [tokens[at], tokens.slice(Math.max(0, at - 3), at)];
  if (means(each, 'optional')) return 'no';
  if (means(each, 'required')) return 'yes';
  if (means(each, 'omit') && before.some((word) => means(word, 'may'))) return 'no';
  return means(each, 'give') && before.some((word) => means(word, 'must')) ? 'yes' : undefined;
}

const glue: readonly Meaning[] = [
  'article',
  'of',
  'this',
  'be',
  'and',
  'or',
  'may',
  'must',
  'always',
  'both',
  'each',
  'items',
  'unless',
  'only',
  'thing',
  'with',
  'give',
  'omit',
  'required',
  'optional',
];

/** Words that say that all arguments are meant, and those between them: any other word names another thing. */
function isGlue(each: Token): boolean {
  if (each.kind === 'value') return true;
  if (each.kind !== 'word') return isSign(each, ',');
  if (isAll(each) || (means(each, ...glue) && !means(each, 'not', 'if'))) return true;
  const topics = topicsIn(each.text);
  return topics.has('fields') || topics.has('request') || isTerm(each.text, 'below');
}

function isAll(each: Token): boolean {
  return each.kind === 'word' && isTerm(each.text, 'everything');
}

/** Nothing follows but an exception: "unless marked optional". */
function endsAt(tokens: readonly Token[], at: number): boolean {
  const from = isSign(tokens[at], ',') || means(tokens[at], 'of') ? at + 1 : at;
  const [next, after] = [tokens[from], tokens[from + 1]];
  if (next === undefined || means(next, 'unless', 'absent') || next.kind === 'open') return true;
  if (means(next, 'be') && after === undefined) return true;
  return isSign(next, ':') || (means(next, 'if') && means(after, 'not'));
}
