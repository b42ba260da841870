import { PageError } from '../errors/page-error.js';
import type { AnyResult } from '../result/unwrap.js';
import { placeOf } from './place-of.js';

/** Takes the elements out of an answer that no example shows: the answer itself, or the one list nearest to its surface. */
export function anyList(result: AnyResult): readonly unknown[] {
  let level: readonly unknown[] = [result.data];
  for (let depth = 0; depth < 4; depth++) {
    const lists = level.filter((value): value is readonly unknown[] => Array.isArray(value));
    const list = lists.at(0);
    if (list && lists.length === 1) return list;
    if (list) break;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  if (result.data === undefined || result.data === null) return [];
  throw new PageError(`${placeOf(result)} answered without one list that could be told.`);
}
