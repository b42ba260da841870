import type { StringType } from '../../model/type-node.js';
import { sharedFormat } from './string-format.js';

/** How much must be seen before examples count as a list of values: see {@link suggestionsFrom}. */
const evidence = { samples: 12, repeats: 4, values: 12 };

/** A word as programs name a state by: no sentence, no number, no id. */
const word = /^[A-Za-z][A-Za-z_-]{0,30}(?:[ ][A-Za-z]{1,20})?$/;

/**
 * Returns the type of strings that were seen at one place: always `string`, with the format that all of them show, and
 * in answers (`open`) with the values themselves where so few values repeat so often that they look like a list.
 */
export function inferString(values: readonly string[], open: boolean): StringType {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const format = sharedFormat(new Set(counts.keys()));
  if (format !== undefined) return { kind: 'string', format };
  const suggestions = open ? suggestionsFrom(counts, values.length) : undefined;
  return suggestions === undefined ? { kind: 'string' } : { kind: 'string', suggestions };
}

/** Every value is a word and was seen at least twice, and each stands for several samples on average. */
function suggestionsFrom(
  counts: ReadonlyMap<string, number>,
  samples: number,
): readonly string[] | undefined {
  if (samples < evidence.samples || counts.size < 2 || counts.size > evidence.values) return undefined;
  if (samples < counts.size * evidence.repeats) return undefined;
  for (const [value, count] of counts) {
    if (count < 2 || !word.test(value)) return undefined;
  }
  return [...counts.keys()].sort(byCodeUnit);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
