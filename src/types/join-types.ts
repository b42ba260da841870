import type { TypeNode } from '../model/type-node.js';
import { joinRecords } from './join-records.js';
import { joinScalars, type JoinAll } from './join-scalars.js';
import { typeKey } from './type-key.js';
import { unionOf } from './union-of.js';

/**
 * Returns the least type that this model can write to which both are assignable: a lattice join, idempotent,
 * commutative and associative, the order of fields and doc comments left aside. `unknown` is its top.
 */
export function joinTypes(a: TypeNode, b: TypeNode): TypeNode {
  return joinAll([a, b]);
}

/** Returns the join of all the types; `unknown` of none. A type that the user wrote goes before what was inferred. */
export function joinAll(types: readonly TypeNode[]): TypeNode {
  const members = types.flatMap((type) => (type.kind === 'union' ? membersOf(type.members) : [type]));
  if (members.some(({ kind }) => kind === 'own')) return unionOf(distinct(members.filter(isOwnOrNothing)));
  if (members.length === 0 || members.some((member) => member.kind === 'unknown')) return { kind: 'unknown' };
  return unionOf([
    ...joinScalars(members),
    ...joinLists(members, joinAll),
    ...joinRecords(members, joinAll),
    ...distinct(members.filter(({ kind }) => kind === 'reference')),
  ]);
}

/** The members of a union that stands in a union are its own. */
function membersOf(members: readonly TypeNode[]): readonly TypeNode[] {
  return members.flatMap((member) => (member.kind === 'union' ? membersOf(member.members) : [member]));
}

function isOwnOrNothing({ kind }: TypeNode): boolean {
  return kind === 'own' || kind === 'null' || kind === 'undefined';
}

/** Each of the types once. */
function distinct(members: readonly TypeNode[]): readonly TypeNode[] {
  return [...new Map(members.map((member) => [typeKey(member), member])).values()];
}

/** Returns the join of the arrays and tuples among the types: a tuple stays one as long as all have its length. */
function joinLists(types: readonly TypeNode[], joinAll: JoinAll): readonly TypeNode[] {
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
