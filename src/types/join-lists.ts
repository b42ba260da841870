import type { TypeNode } from '../model/type-node.js';
import type { JoinAll } from './join-scalars.js';

/** Returns the join of the arrays and tuples among the types: a tuple stays one as long as all have its length. */
export function joinLists(types: readonly TypeNode[], joinAll: JoinAll): readonly TypeNode[] {
  const arrays = types.filter((type) => type.kind === 'array');
  const tuples = types.filter((type) => type.kind === 'tuple');
  const [first] = tuples;
  if (first === undefined && arrays.length === 0) return [];
  if (first !== undefined && arrays.length === 0 && tuples.every(sameLength(first.elements.length))) {
    const columns = first.elements.map((_, at) =>
      tuples.flatMap(({ elements }) => elements.slice(at, at + 1)),
    );
    return [{ kind: 'tuple', elements: columns.map(joinAll) }];
  }
  const elements = [...arrays.map((type) => type.element), ...tuples.flatMap((type) => type.elements)];
  return [{ kind: 'array', element: joinAll(elements) }];
}

function sameLength(length: number): (tuple: { readonly elements: readonly TypeNode[] }) => boolean {
  return (tuple) => tuple.elements.length === length;
}
