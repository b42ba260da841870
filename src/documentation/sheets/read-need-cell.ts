import type { Requirement } from '../../model/facts.js';
import { meaningsIn, meaningsOf } from '../../language/lexicon.js';
import { decideRequirement, sentenceOf } from '../claims/decide.js';
import { readClaims } from '../claims/read-claims.js';

/** What a cell says of whether an argument must be given. */
export interface Need {
  readonly required?: Requirement;
  readonly condition?: string;
}

/** Signs and letters that stand for a word. */
const signs: ReadonlyMap<string, Requirement> = new Map([
  ...'1 + x r m j s ✓ ✔ ✔️ ✅ ☑ ☑️ ◯ ○ ● 🟢 *'.split(' ').map((sign) => [sign, 'yes'] as const),
  ...'0 o k ✗ ✘ ❌ ✖ ✖️ ✕ ☐ × ⚪ ⬜ ➖ ― - – — n/a'.split(' ').map((sign) => [sign, 'no'] as const),
  ['c', 'conditional'],
  ['+/-', 'conditional'],
]);

/**
 * Returns what a cell of a column like "Required" says, in any language that the lexicon knows: "Tak", "zorunlu", "only for
 * parcels". Nothing for an empty cell or one of no meaning.
 */
export function readNeedCell(cell: string): Need {
  const plain = cell.replaceAll(/[`*_[\]()]/gu, (mark) => (cell.trim() === mark ? mark : ' ')).trim();
  if (plain === '') return {};
  const word = readNeedWord(plain) ?? signs.get(plain.toLowerCase().replace(/[.!]$/u, ''));
  if (word !== undefined) return { required: word };
  const least = /^([01])\s*(?:\.{2,3}|-|–|:|,)\s*(?:\d+|n|m|\*|∞)$/iu.exec(plain)?.[1];
  if (least !== undefined) return { required: least === '1' ? 'yes' : 'no' };
  const [first = '', ...more] = plain.split(/[\s,;:/]+/u);
  if (isUnder(plain) || meaningsOf(first).has('only'))
    return more.length > 1 ? { required: 'conditional', condition: plain } : { required: 'conditional' };
  const claims = readClaims(plain, undefined);
  const claim = decideRequirement(claims);
  if (claim?.value.required === 'conditional')
    return { required: 'conditional', condition: sentenceOf(plain, claims, claim) };
  if (claim !== undefined) return { required: claim.value.required };
  const begins = meaningsOf(first).has('not')
    ? 'no'
    : (readNeedWord(first) ?? signs.get(first.toLowerCase()));
  return begins === undefined ? {} : { required: begins };
}

function isUnder(text: string): boolean {
  const meanings = meaningsIn(text);
  return (['if', 'ifBehind', 'unless', 'conditional', 'sometimes', 'either'] as const).some((each) =>
    meanings.has(each),
  );
}

/** Returns what one word or phrase says of it. */
export function readNeedWord(text: string): Requirement | undefined {
  const meanings = meaningsOf(text);
  if (meanings.has('conditional') || meanings.has('sometimes')) return 'conditional';
  if (meanings.has('required')) return 'yes';
  if (meanings.has('optional')) return 'no';
  if (meanings.has('yes') || meanings.has('true') || meanings.has('must') || meanings.has('always'))
    return 'yes';
  return meanings.has('no') || meanings.has('false') || meanings.has('may') || meanings.has('not')
    ? 'no'
    : undefined;
}

/** Returns what a cell says that is nothing but a yes, a no, or a sign for it: the header says of what. */
export function readAnswer(cell: string): 'yes' | 'no' | undefined {
  const plain = cell.replaceAll(/[`*_[\]()]/gu, ' ').trim();
  const meanings = meaningsOf(plain);
  if (meanings.has('required') || meanings.has('optional')) return undefined;
  if (meanings.has('yes') || meanings.has('true')) return 'yes';
  if (meanings.has('no') || meanings.has('false')) return 'no';
  const sign = /^\p{L}$/u.test(plain) && plain !== 'x' ? undefined : signs.get(plain);
  return sign === 'yes' || sign === 'no' ? sign : undefined;
}
