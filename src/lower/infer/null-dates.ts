import type { Inference } from './inference.js';
import { few, type Column } from './optionality.js';
import { stringFormatOf } from './string-format.js';

/** What an object's dates are called that it has from its beginning on. */
const beginning =
  /creat|updat|modif|issu|start|beg[aiu]n|publish|regist|record|joined|opened|^date$|timestamp/i;

/**
 * Returns the keys of dates that may be null although none is: where a few elements of a list show that another date is
 * null in some of them, and so what null stands for: that a thing has not happened yet (`paid_at`, `closed_at`).
 */
export function datesThatMayBeNull(
  columns: ReadonlyMap<string, Column>,
  objects: number,
  { open, inList }: Inference,
): ReadonlySet<string> {
  if (!open || !inList || objects >= few) return new Set();
  const dates = [...columns].filter(([key, column]) => isDate(key, column));
  if (!dates.some(([, { values }]) => values.some(({ kind }) => kind === 'null'))) return new Set();
  return new Set(dates.map(([key]) => key).filter((key) => !beginning.test(key)));
}

/** Dates and nulls; of nulls alone the key has to tell. */
function isDate(key: string, { values }: Column): boolean {
  const texts = values.filter(({ kind }) => kind !== 'null');
  if (texts.length === 0) return /(?:_at|At|[dD]ate)$/.test(key);
  return texts.every((value) => value.kind === 'string' && /^date/.test(stringFormatOf(value.value) ?? ''));
}
