import type { Requirement, ValueKind } from '../../model/facts.js';
import { withoutUnit } from '../facts/without-unit.js';
import { find, gap, is, seq, alt } from '../patterns/combinators.js';
import type { Claim, DefaultClaim, LimitsClaim, RequirementClaim, ValuesClaim } from './claim.js';
import { agreement, includes, type Claims } from './read-claims.js';

/** Returns the claim that decides what must be given: a label first, then the surest sentence that demands anything. */
export function decideRequirement(claims: Claims): Claim<RequirementClaim> | undefined {
  const [first, ...others] = [...claims.requirements].sort(byStrength);
  if (first === undefined) return undefined;
  // "Optional. Only needed when …" is needed under a condition.
  const under = others.find(({ value }) => value.required === 'conditional');
  if (first.strength === 'label') return first.value.required === 'no' ? (under ?? first) : first;
  return [first, ...others].find(({ value }) => value.required !== 'no') ?? first;
}

function byStrength(one: Claim<RequirementClaim>, other: Claim<RequirementClaim>): number {
  return Number(other.strength === 'label') - Number(one.strength === 'label');
}

/** Below this a list is no evidence by itself; a recorded value among its own lifts it. */
const enough = 1;

/**
 * Returns the list of all values: that of the best introduction, and of two the first. A list that holds what the
 * requests record is surer than it looks; one that holds neither that nor the stated default is none, unless it is
 * introduced as all there is. Two numbers within stated bounds are samples.
 */
export function decideValues(claims: Claims, recorded: readonly string[]): Claim<ValuesClaim> | undefined {
  let best: { claim: Claim<ValuesClaim>; rank: number } | undefined;
  for (const claim of claims.values) {
    if (!isClosed(claim, claims, recorded)) continue;
    const rank =
      claim.rank +
      agreement(claim.value.values, recorded) +
      confirmation(claim, claims) -
      contradiction(claim, claims);
    if (rank < enough) continue;
    const longer =
      best !== undefined &&
      rank === best.rank &&
      claim.start <= best.claim.start &&
      claim.value.values.length > best.claim.value.values.length;
    if (best === undefined || rank > best.rank || longer) best = { claim, rank };
  }
  return best?.claim;
}

/** Below this an introduction does not say that a list is all there is. */
const strong = 4;

/**
 * A closed list refuses all other values, so a weak introduction needs more: no recorded value may be missing from it,
 * plain words behind "must be" ("positive or zero", "18 or older") describe values until a recorded one or the default
 * is among them,
 * and numbers beside a default under a condition are defaults too.
 */
function isClosed(
  { pattern, value: { values }, rank }: Claims['values'][number],
  claims: Claims,
  recorded: readonly string[],
): boolean {
  if (rank >= strong) return true;
  // "The number of units; crates or bales" counts, and words are none of its values.
  if (claims.counted !== undefined && rank < 2 && values.every((value) => !/\d/u.test(value))) return false;
  const known = recorded.filter((value) => value !== '');
  if (known.some((value) => includes(values, value))) return true;
  if (known.length > 0) return false;
  if (
    claims.defaults.some(
      ({ value }) => value.value !== undefined && includes(values, value.value) && !value.conditional,
    )
  )
    return true;
  const describes =
    pattern === 'must be a, b or c' && values.length < 3 && values.some((value) => /^\p{Ll}+$/u.test(value));
  const defaults =
    claims.defaults.some(({ value }) => value.conditional) &&
    values.every((value) => /^-?\d+(?:\.\d+)?$/u.test(value));
  return !(describes && rank === 3) && !defaults;
}

/** Words with "or" between them are values where the default is one of them. */
function confirmation({ value: { values }, rank }: Claims['values'][number], { defaults }: Claims): number {
  const confirmed = defaults.some(
    ({ value }) => value.value !== undefined && !value.conditional && includes(values, value.value),
  );
  return confirmed && rank < enough ? 1 : 0;
}

function contradiction({ value: { values }, rank }: Claims['values'][number], claims: Claims): number {
  const other = claims.defaults.some(
    ({ value }) =>
      value.sure &&
      value.value !== undefined &&
      !includes(values, value.value) &&
      !includes(values, withoutUnit(value.value)),
  );
  const range = claims.limits.find(
    ({ value }) => value.low !== undefined && value.high !== undefined && !value.length,
  )?.value;
  const samples =
    range !== undefined &&
    values.every((value) => /^-?\d+$/u.test(value)) &&
    (range.high ?? 0) - (range.low ?? 0) >= values.length;
  return (other && rank < 5 ? 5 : 0) + (samples && rank < 4 ? 5 : 0);
}

const mention = seq(alt(is('byDefault'), is('default')), gap(0));

/** Returns the default and whether there is any: several that differ are none, nor is one under a condition. */
export function decideDefault(
  claims: Claims,
  listed: ValuesClaim | undefined,
): { stated: boolean; claim?: Claim<DefaultClaim>; value?: string } {
  const [claim] = [...claims.defaults].sort(
    (one, other) => Number(other.value.sure) - Number(one.value.sure),
  );
  const marked = listed?.default;
  const stated =
    claim !== undefined ||
    marked !== undefined ||
    claims.sentences.some(
      ({ tokens, meanings }) =>
        (meanings.has('byDefault') || meanings.has('default')) &&
        find(mention, tokens) !== undefined &&
        isMention(claims, tokens),
    );
  if (claim === undefined) return marked === undefined ? { stated } : { stated, value: marked };
  const values = new Set(claims.defaults.filter(({ value }) => value.sure).map(({ value }) => value.value));
  if (marked !== undefined && !claim.value.sure) return { stated: true, value: marked };
  if (claims.defaults.some(({ value }) => value.conditional) || values.size > 1)
    return { stated: true, claim };
  return claim.value.value === undefined ? { stated, claim } : { stated, claim, value: claim.value.value };
}

/** "Defaults to today", "the default is all": a default without a plain value. */
function isMention(_claims: Claims, tokens: Claims['sentences'][number]['tokens']): boolean {
  const at = tokens.findIndex((each) => each.meanings.has('default') || each.meanings.has('byDefault'));
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (
    before !== undefined &&
    (before.meanings.has('not') || before.meanings.has('change') || before.meanings.has('than'))
  )
    return false;
  if (tokens.some((each) => each.meanings.has('not')) && !tokens.some((each) => each.meanings.has('be')))
    return false;
  const heads =
    at === 0 ||
    /^(?:defaults|defaulted)\b/iu.test(tokens[at]?.text ?? '') ||
    tokens
      .slice(0, at)
      .every(
        (each) => each.meanings.has('article') || each.meanings.has('this') || each.meanings.has('absent'),
      );
  const links =
    behind === undefined ||
    behind.kind === 'sign' ||
    ['be', 'to', 'values', 'assume'].some((meaning) =>
      behind.meanings.has(
        meaning === 'be' ? 'be' : meaning === 'to' ? 'to' : meaning === 'values' ? 'values' : 'assume',
      ),
    );
  const edge = before === undefined || before.kind === 'sign' || before.kind === 'open';
  return (heads && links) || (tokens[at]?.meanings.has('byDefault') === true && (at <= 1 || edge));
}

/** Bounds that belong together: of each end the first that is stated, and that no recorded number stands against. */
export function decideLimits(
  claims: Claims,
  recorded: readonly string[] = [],
): readonly Claim<LimitsClaim>[] {
  const chosen: Claim<LimitsClaim>[] = [];
  for (const claim of claims.limits) {
    if (recorded.some((value) => isBeyond(value, claim.value))) continue;
    const { low, high, length } = claim.value;
    const clash = chosen.some(
      ({ value }) =>
        value.length === length &&
        ((low !== undefined && value.low !== undefined) || (high !== undefined && value.high !== undefined)),
    );
    if (!clash) chosen.push(claim);
  }
  return chosen;
}

function isBeyond(recorded: string, { low, high, length }: LimitsClaim): boolean {
  if (length) return high !== undefined && recorded.length > high;
  if (!/^-?\d+(?:\.\d+)?$/u.test(recorded)) return false;
  const value = Number(recorded);
  return (low !== undefined && value < low) || (high !== undefined && value > high);
}

/** Returns the text without a label that says no more than what must be given. */
export function withoutLabel(text: string, claim: Claim<RequirementClaim> | undefined): string {
  if (claim?.value.label !== true) return text;
  const before = text.slice(0, claim.start);
  const after = text.slice(claim.end);
  if (/^[\s•*\-–:!([{<（【_`]*$/u.test(before))
    return after.replace(/^[*_`]*[)\]}>）】]?[*_`]*[\s.,;:!)\]|–—，。：；、-]*/u, '');
  const open = /\s*[*_`]*[([{（【][*_`\s]*$/u.exec(before);
  const close = /^[*_`\s]*[)\]}）】][*_`]*/u.exec(after);
  return open === null || close === null
    ? text
    : (before.slice(0, open.index) + after.slice(close[0].length)).trimEnd();
}

/** Returns the sentence around a claim, as its text has it. */
export function sentenceOf(text: string, claims: Claims, claim: Claim): string {
  for (const { tokens } of claims.sentences) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first === undefined || last === undefined || claim.start < first.start || claim.start > last.end)
      continue;
    const end = /^[*_`)\]]*[.!?。]?/u.exec(text.slice(last.end))?.[0].length ?? 0;
    // Marks around the first words begin before them.
    const begin = /[*_`]*$/u.exec(text.slice(0, first.start))?.[0].length ?? 0;
    return text.slice(first.start - begin, last.end + end).trim();
  }
  return text.trim();
}

/** The kinds that bounds and counts show, where nothing surer does. */
export function kindOfLimits(limits: readonly Claim<LimitsClaim>[]): ValueKind | undefined {
  const numbers = limits
    .filter(({ value }) => !value.length)
    .flatMap(({ value: { low, high } }) => [low, high].filter((each) => each !== undefined));
  if (limits.some(({ value }) => value.length)) return undefined;
  if (numbers.length === 0) return undefined;
  return numbers.every((each) => Number.isInteger(each)) ? 'integer' : 'number';
}

export type { Requirement };
