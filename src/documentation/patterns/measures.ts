import { meaningsOf } from '../../language/lexicon.js';
import type { Item } from '../read/item.js';
import { isSign, type Token } from '../read/token.js';
import type { Speaker } from './subject.js';

/** "(words/minute)": something in a unit of time, and no alternatives. */
export function isRate(items: readonly Item[]): boolean {
  const [first, second, third] = items;
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    !first.marked &&
    meaningsOf(second.value).has('unit') &&
    !meaningsOf(first.value).has('unit')
  );
}

const units =
  /^(?:units?|einheit|unidad|unidade|unité|unità|eenheid|jednostka|единица|одиниця|单位|単位|단위|birim|satuan)$/iu;

/** "(unit: kg/kWh)": what an amount is measured in, of an argument that is no unit itself. */
export function isMeasure(tokens: readonly Token[], at: number, { words }: Speaker): boolean {
  const own = [...words].some((word) => units.test(word));
  return !own && isSign(tokens[at - 1], ':') && units.test(tokens[at - 2]?.text ?? '');
}
