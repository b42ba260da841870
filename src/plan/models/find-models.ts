import type { Operation } from '../../model/operation.js';
import type { ObjectType, TypeNode } from '../../model/type-node.js';
import { inputParts } from '../operations/input-parts.js';
import type { NamedOperation } from '../operations/named-operation.js';
import { children } from '../../types/children.js';
import type { Shape, Shapes } from '../../types/shapes.js';

/** From how many operations on, and from how many fields on, equal objects are one model. */
const least = { operations: 3, fields: 3 };

/** An object where it stands in an operation. */
export interface Use {
  readonly type: ObjectType;
  readonly operation: NamedOperation;
  /** The keys on the way to it, from the root of the answer; `[]` for elements and values. */
  readonly path: readonly string[];
  /** The status of the answer; undefined in an input. */
  readonly status?: number;
}

/** Returns the uses of every object that becomes a model, by what makes them one: a name that the user chose, or a shape. */
export function findModels(
  operations: readonly NamedOperation[],
  shapes: Shapes,
): ReadonlyMap<string, readonly Use[]> {
  const uses = operations.flatMap((operation) => [...usesIn(operation)]);
  const closed = uses.filter(({ type }) => shapes.of(type).needs.size === 0);
  const byKey = groupBy(closed, ({ type }) => modelKey(type, shapes.of(type)));
  const shared = new Set([...byKey].filter(([, group]) => isShared(group)).map(([key]) => key));
  const owners = ownersOf(operations, shared, shapes);
  return new Map([...byKey].filter(([key]) => key.startsWith('name ') || (owners.get(key)?.size ?? 0) > 1));
}

/** Returns what makes an object and its like one model; one that refers to others further up is never one. */
export function modelKey(type: ObjectType, shape: Shape): string {
  return type.chosen === undefined ? `shape ${shape.id} ${shape.needs.size}` : `name ${type.chosen}`;
}

function isShared(uses: readonly Use[]): boolean {
  const [first] = uses;
  const answers = uses.filter(({ status }) => status !== undefined);
  return (
    (first?.type.fields.length ?? 0) >= least.fields &&
    new Set(answers.map(({ operation }) => operation)).size >= least.operations
  );
}

/**
 * Returns in what each shared object stands: other shared objects, or operations. One that always stands in the same
 * other is a part of that, and no model of its own.
 */
function ownersOf(
  operations: readonly NamedOperation[],
  shared: ReadonlySet<string>,
  shapes: Shapes,
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  const visit = (type: TypeNode, owner: string): void => {
    const key = type.kind === 'object' ? modelKey(type, shapes.of(type)) : undefined;
    const isOwner = key !== undefined && shared.has(key);
    if (isOwner) owners.set(key, (owners.get(key) ?? new Set()).add(owner));
    for (const child of children(type)) visit(child.type, isOwner ? key : owner);
  };
  for (const { operation, name } of operations) {
    for (const { type } of operation.responses) visit(type, `operation ${name}`);
  }
  return owners;
}

function* usesIn(named: NamedOperation): Generator<Use> {
  for (const { status, type } of named.operation.responses) {
    for (const [object, path] of objectsIn(type, [])) yield { type: object, operation: named, path, status };
  }
  for (const [type, path] of inputsOf(named.operation)) {
    for (const [object, inner] of objectsIn(type, path)) {
      if (object.chosen !== undefined) yield { type: object, operation: named, path: inner };
    }
  }
}

/** Inputs share only what the user gives one name: each has documentation of its own. */
function inputsOf(operation: Operation): readonly (readonly [TypeNode, readonly string[]])[] {
  return inputParts(operation).map(({ place, type }) => [type, [place]] as const);
}

function* objectsIn(
  type: TypeNode,
  path: readonly string[],
): Generator<readonly [object: ObjectType, path: readonly string[]]> {
  if (type.kind === 'object' && type.fields.length > 0) yield [type, path];
  for (const { type: child, step } of children(type)) {
    // A member of a union is in the same place.
    if (step.kind === 'member') yield* objectsIn(child, path);
    else yield* objectsIn(child, [...path, step.kind === 'key' ? step.key : '[]']);
  }
}

function groupBy<T>(elements: readonly T[], key: (element: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    const group = groups.get(key(element));
    if (group === undefined) groups.set(key(element), [element]);
    else group.push(element);
  }
  return groups;
}
