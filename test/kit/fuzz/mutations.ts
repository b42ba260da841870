import fc from 'fast-check';
import { hostileText } from '../hostile-text.js';
import { countValues, fromEntries, isList, replaceAt, toValue, valueAt, type Value } from './value.js';

/** A document does not grow beyond so many values. */
const mostValues = 5_000;

/** What is done to one of the values in a document; `undefined` takes it away. */
type Mutation = (found: Value, whole: Value) => Value | undefined;

const oddities: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, true, false, 0, -1, 1e300, 1e21, 0.1, '', ' ', 'x', '{{', '\ud800'),
  fc.constantFrom<Value>([], {}, [[]], [null], { key: null }, { toString: 1 }, { length: -1 }, [{}]),
  fc.constantFrom<Value>({ $ref: '#' }, { $ref: '#/item/0' }, '{{base}}', '{{{{a}}}}', ':id', '{"$ref":"#"}'),
  fc.jsonValue({ maxDepth: 3 }).map(toValue),
);

const replacement: fc.Arbitrary<Mutation> = oddities.map((odd) => () => odd);

const removal: fc.Arbitrary<Mutation> = fc.constant(() => undefined);

/** Another part of the same document takes the place. */
const graft: fc.Arbitrary<Mutation> = fc
  .nat()
  .map((from) => (_, whole) => valueAt(whole, from % countValues(whole)));

const wrapping: fc.Arbitrary<Mutation> = fc.constantFrom<Mutation>(
  (found) => [found],
  (found) => [found, found, found],
  (found) => ({ value: found }),
  (found) => (isList(found) ? (found[0] ?? null) : JSON.stringify(found)),
  (found) => (isList(found) ? fromEntries(found.map((inner, at) => [String(at), inner])) : found),
  (found) => (typeof found === 'object' && found !== null && !isList(found) ? Object.values(found) : found),
  (found) => nest(found, 40),
);

const renaming: fc.Arbitrary<Mutation> = fc.tuple(fc.nat(), hostileText).map(([which, name]) => (found) => {
  if (typeof found !== 'object' || found === null || isList(found)) return found;
  const entries = Object.entries(found);
  return fromEntries(entries.map(([key, inner], at) => [at === which % entries.length ? name : key, inner]));
});

/** Text goes into a text, in place of a part of it: a URL, a body or a table stays one, but for that. */
const insertion: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.nat({ max: 8 }), hostileText)
  .map(([where, length, text]) => (found) => {
    if (typeof found !== 'string') return text;
    const at = where % (found.length + 1);
    return found.slice(0, at) + text + found.slice(at + length);
  });

const repetition: fc.Arbitrary<Mutation> = fc
  .tuple(fc.nat(), fc.constantFrom(2, 20, 200))
  .map(([where, times]) => (found) => {
    if (isList(found) && found.length > 0)
      return Array.from({ length: times }, () => found[where % found.length] ?? null);
    if (typeof found !== 'string' || found === '') return found;
    const at = where % found.length;
    return found.slice(0, at) + found.slice(at, at + 6).repeat(times) + found.slice(at);
  });

const change: fc.Arbitrary<readonly [at: number, mutation: Mutation]> = fc.tuple(
  fc.nat(),
  fc.oneof(replacement, removal, graft, wrapping, renaming, repetition, { weight: 3, arbitrary: insertion }),
);

/** Returns documents that differ from one of the seeds in a few places. */
export function mutationsOf(seeds: readonly Value[]): fc.Arbitrary<Value> {
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(change, { maxLength: 6 }))
    .map(([seed, changes]) => changes.reduce((value, [at, mutation]) => mutate(value, at, mutation), seed));
}

function mutate(value: Value, at: number, mutation: Mutation): Value {
  // Repetitions of repetitions would say nothing new, but take long.
  if (countValues(value) > mostValues) return value;
  return replaceAt(value, at % countValues(value), (found) => mutation(found, value)) ?? null;
}

function nest(value: Value, times: number): Value {
  return times === 0 ? value : nest(times % 2 === 0 ? [value] : { a: value }, times - 1);
}
