import type { JsonObject } from '../../model/json.js';
import type { FieldType, ObjectType, TypeNode } from '../../model/type-node.js';
import { hasDataKeys } from './data-keys.js';
import { findRecursion } from './find-recursion.js';
import { findTag, type Variant } from './find-tag.js';
import type { Inference } from './inference.js';
import { optionality, type Column } from './optionality.js';
import { datesThatMayBeNull } from './null-dates.js';
import { joinAll } from '../../types/join-types.js';
import { singularName } from '../../names/singular.js';

/** Returns the types of objects that were seen at one place: most often one; several where a key tells shapes apart. */
export function inferObjects(
  objects: readonly JsonObject[],
  name: string | undefined,
  inference: Inference,
): readonly TypeNode[] {
  const found = new Set<string>();
  const own: JsonObject[] = [];
  for (const object of objects) {
    const reference = inference.references.get(object);
    if (reference === undefined) own.push(object);
    else found.add(reference);
  }
  const references = [...found].map((target): TypeNode => ({ kind: 'reference', name: target }));
  return own.length === 0 ? references : [...inferOwn(own, name, inference), ...references];
}

function inferOwn(
  objects: readonly JsonObject[],
  name: string | undefined,
  inference: Inference,
): readonly TypeNode[] {
  const recursion = findRecursion(objects);
  if (recursion !== undefined) {
    const own = freeName(name ?? singularName(recursion.key) ?? 'Node', inference.names);
    for (const object of recursion.inner) inference.references.set(object, own);
    return [{ ...inferRecord([...objects, ...recursion.inner], inference), name: own }];
  }
  if (hasDataKeys(objects, inference.isText)) {
    const values = objects.flatMap((object) => object.fields.map((field) => field.value));
    return [{ kind: 'map', value: inference.infer(values, name, inference) }];
  }
  const tagged = inference.open ? findTag(objects) : undefined;
  if (tagged === undefined) return [inferRecord(objects, inference)];
  return tagged.variants.map((variant) => inferVariant(variant, tagged.key, inference));
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

function inferVariant(variant: Variant, tag: string, inference: Inference): ObjectType {
  const record = inferRecord(variant.objects, inference);
  const type: TypeNode = { kind: 'literal', value: variant.value };
  return {
    ...record,
    fields: record.fields.map((field) => (field.key === tag ? { ...field, type } : field)),
  };
}

function orNull(type: TypeNode): TypeNode {
  return joinAll([type, { kind: 'null' }]);
}

function inferRecord(objects: readonly JsonObject[], inference: Inference): ObjectType {
  const columns = new Map<string, Column>();
  for (const field of objects.flatMap((object) => object.fields)) {
    const column = columns.get(field.key) ?? { values: [], count: 0 };
    columns.set(field.key, column);
    column.values.push(field.value);
    if (!field.disabled) column.count += 1;
  }
  const isOptional = optionality([...columns.values()], objects.length, inference);
  const isOneOf = inference.open && inference.inList && isChoice(objects);
  const dates = datesThatMayBeNull(columns, objects.length, inference);
  const fields = [...columns].map(([key, column]): FieldType => {
    const type = inference.infer(column.values, singularName(key), inference);
    return { key, type: isOneOf || dates.has(key) ? orNull(type) : type, optional: isOptional(column) };
  });
  return { kind: 'object', fields };
}

/**
 * Tells whether objects are a choice between relations: they hold nothing but objects and nulls under the same keys,
 * and exactly one of them is no null. Which one that is changes from element to element of a list, so each may be null;
 * in a single answer (`{ data: {}, error: null }`) its status tells.
 */
function isChoice(objects: readonly JsonObject[]): boolean {
  const [first] = objects;
  const width = first?.fields.length ?? 0;
  if (first === undefined || width < 2) return false;
  const keys = new Set(first.fields.map(({ key }) => key));
  return objects.every(({ fields }) => {
    const chosen = fields.filter(({ value }) => value.kind === 'object');
    const others = fields.filter(({ value }) => value.kind === 'null');
    const isSame = fields.length === width && fields.every(({ key }) => keys.has(key));
    return isSame && chosen.length === 1 && others.length === width - 1;
  });
}
