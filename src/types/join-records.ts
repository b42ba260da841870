import type { FieldType, ObjectType, TypeNode } from '../model/type-node.js';
import type { JoinAll } from './join-scalars.js';

/**
 * Returns the join of the objects and maps among the types. Objects that a key tells apart (`type: 'text'` beside
 * `type: 'image'`) stay apart; a map takes in every object.
 */
export function joinRecords(types: readonly TypeNode[], joinAll: JoinAll): readonly TypeNode[] {
  const objects = types.filter((type) => type.kind === 'object');
  const maps = types.filter((type) => type.kind === 'map');
  if (maps.length > 0) {
    const values = objects.flatMap((object) => object.fields.map((field) => field.type));
    return [{ kind: 'map', value: joinAll([...maps.map((map) => map.value), ...values]) }];
  }
  return groupByTags(objects).map((group) => joinObjects(group, joinAll));
}

/** Objects with the same literals at the keys that are a required literal in all of them; one group without such keys. */
function groupByTags(objects: readonly ObjectType[]): readonly (readonly ObjectType[])[] {
  const counts = new Map<string, number>();
  for (const field of objects.flatMap((object) => object.fields)) {
    if (isTag(field)) counts.set(field.key, (counts.get(field.key) ?? 0) + 1);
  }
  const groups = new Map<string, ObjectType[]>();
  for (const object of objects) {
    const tags = object.fields.filter((field) => counts.get(field.key) === objects.length && isTag(field));
    const key = JSON.stringify(tags.map(tagText).sort());
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [object]);
    else group.push(object);
  }
  return [...groups.values()];
}

function isTag(field: FieldType): boolean {
  return !field.optional && field.type.kind === 'literal' && typeof field.type.value === 'string';
}

function tagText(field: FieldType): string {
  return JSON.stringify([field.key, field.type.kind === 'literal' ? field.type.value : null]);
}

interface Column {
  readonly types: TypeNode[];
  optional: boolean;
  facts: FieldType['facts'];
}

function joinObjects(objects: readonly ObjectType[], joinAll: JoinAll): ObjectType {
  const columns = new Map<string, Column>();
  for (const field of objects.flatMap((object) => object.fields)) {
    const column = columns.get(field.key);
    if (column === undefined) {
      columns.set(field.key, { types: [field.type], optional: field.optional, facts: field.facts });
      continue;
    }
    column.types.push(field.type);
    column.optional ||= field.optional;
    column.facts ??= field.facts;
  }
  const fields = [...columns].map(([key, { types, optional, facts }]) => ({
    key,
    type: joinAll(types),
    optional: optional || types.length < objects.length,
    ...(facts === undefined ? {} : { facts }),
  }));
  const names = new Set(objects.flatMap((object) => object.name ?? []));
  const [name] = names;
  return { kind: 'object', fields, ...(name === undefined || names.size > 1 ? {} : { name }) };
}
