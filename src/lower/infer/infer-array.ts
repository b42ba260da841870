import type { JsonArray } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';
import type { Inference } from './inference.js';

/** An array counts as a tuple from this many samples on, up to this length. */
const tuple = { samples: 3, longest: 4 };

/** Returns the type of arrays that were seen at one place: an array of what all of them hold, a tuple only where it is plainly one. */
export function inferArrays(
  arrays: readonly JsonArray[],
  name: string | undefined,
  inference: Inference,
): TypeNode {
  if (isTuple(arrays)) {
    const width = arrays[0]?.items.length ?? 0;
    const columns = Array.from({ length: width }, (_, at) =>
      arrays.flatMap(({ items }) => items.slice(at, at + 1)),
    );
    return { kind: 'tuple', elements: columns.map((column) => inference.infer(column, name, inference)) };
  }
  const items = arrays.flatMap((array) => array.items);
  return { kind: 'array', element: inference.infer(items, name, { ...inference, inList: true }) };
}

/** All have one length, each place always holds one kind of scalar, and not every place the same. */
function isTuple(arrays: readonly JsonArray[]): boolean {
  const [first] = arrays;
  if (first === undefined || arrays.length < tuple.samples) return false;
  const kinds = first.items.map((item) => item.kind);
  if (kinds.length > tuple.longest || new Set(kinds).size < 2) return false;
  if (kinds.some((kind) => kind === 'null' || kind === 'array' || kind === 'object')) return false;
  return arrays.every(
    ({ items }) => items.length === kinds.length && items.every((item, at) => item.kind === kinds[at]),
  );
}
