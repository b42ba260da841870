import { parseJson } from '../json/parse-json.js';
import { joinAll } from '../types/join-types.js';
import type { Json } from '../model/json.js';
import type { Example, Operation, ResponseType } from '../model/operation.js';
import type { FieldType, TypeNode } from '../model/type-node.js';
import { showKind } from '../types/show-type.js';

/** The answers of one status, and what their type rests on. */
export interface InspectedAnswer {
  readonly status: number;
  /** How many saved responses have the status and a body of JSON, or of JSON lines. */
  readonly examples: number;
  /** The fields of the type with all that is in them, outer ones first. */
  readonly fields: readonly InspectedField[];
}

/** A field of an answer and how often it was seen. */
export interface InspectedField {
  /** `data.items[].sku` */
  readonly path: string;
  readonly type: string;
  readonly optional: boolean;
  /** How many examples hold it, of those that could: that have the object in which it stands. */
  readonly examples: number;
  readonly of: number;
  /** How many values were seen: more than examples in the elements of a list. */
  readonly values: number;
}

/** A value, and which of the examples it is from. */
interface Sample {
  readonly example: number;
  readonly value: Json;
}

/** Returns what the type of each status rests on. */
export function inspectAnswers({ responses, examples }: Operation): readonly InspectedAnswer[] {
  return responses.map((response) => inspectAnswer(response, examples));
}

function inspectAnswer(
  { status, type, reader }: ResponseType,
  examples: readonly Example[],
): InspectedAnswer {
  const shown = examples.filter((example) => example.status === status);
  const samples = shown.flatMap(({ body }, example) =>
    valuesOf(body, reader).map((value): Sample => ({ example, value })),
  );
  // Each value of a stream has the type.
  const path = reader === 'lines' ? 'data[]' : 'data';
  return { status, examples: countExamples(samples), fields: fieldsIn(type, path, samples) };
}

function valuesOf(body: string, reader: ResponseType['reader']): readonly Json[] {
  if (reader === 'json') return [parseJson(body)].filter((value) => value !== undefined);
  if (reader !== 'lines') return [];
  return body.split(/\r?\n/).flatMap((line) => parseJson(line) ?? []);
}

function fieldsIn(type: TypeNode, path: string, samples: readonly Sample[]): readonly InspectedField[] {
  const members = type.kind === 'union' ? type.members : [type];
  const own = objectFields(members).map((field) => ({ field, found: samplesAt(field.key, samples) }));
  const parents = countExamples(samples.filter(({ value }) => value.kind === 'object'));
  const lines = own.map(({ field, found }) => fieldLine(field, path, found, parents));
  const deeper = own.flatMap(({ field, found }) => fieldsIn(field.type, fieldPath(path, field.key), found));
  return [...lines, ...deeper, ...members.flatMap((member) => fieldsInside(member, path, samples))];
}

/** What stands in lists and maps. A type that refers to itself is shown once. */
function fieldsInside(type: TypeNode, path: string, samples: readonly Sample[]): readonly InspectedField[] {
  if (type.kind === 'array') return fieldsIn(type.element, `${path}[]`, samples.flatMap(elements));
  if (type.kind === 'map') return fieldsIn(type.value, `${path}.*`, samples.flatMap(mapValues));
  if (type.kind !== 'tuple') return [];
  return type.elements.flatMap((element) => fieldsIn(element, `${path}[]`, samples.flatMap(elements)));
}

/** The fields of all the objects, each key once: shapes that a key tells apart are shown together. */
function objectFields(members: readonly TypeNode[]): readonly FieldType[] {
  const objects = members.filter((member) => member.kind === 'object');
  const fields = new Map<string, FieldType[]>();
  for (const field of objects.flatMap((object) => object.fields)) {
    fields.set(field.key, [...(fields.get(field.key) ?? []), field]);
  }
  return [...fields].map(([key, found]) => ({
    key,
    type: joinAll(found.map(({ type }) => type)),
    optional: found.length < objects.length || found.some(({ optional }) => optional),
  }));
}

function fieldLine(
  { key, type, optional }: FieldType,
  path: string,
  found: readonly Sample[],
  of: number,
): InspectedField {
  const examples = countExamples(found);
  return { path: fieldPath(path, key), type: showKind(type), optional, examples, of, values: found.length };
}

function fieldPath(path: string, key: string): string {
  return /^[^.[\]"*]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function samplesAt(key: string, samples: readonly Sample[]): readonly Sample[] {
  return samples.flatMap(({ example, value }) => {
    const field = value.kind === 'object' ? value.fields.find((each) => each.key === key) : undefined;
    return field === undefined || field.disabled ? [] : [{ example, value: field.value }];
  });
}

function elements({ example, value }: Sample): readonly Sample[] {
  return value.kind === 'array' ? value.items.map((item) => ({ example, value: item })) : [];
}

function mapValues({ example, value }: Sample): readonly Sample[] {
  return value.kind === 'object' ? value.fields.map((field) => ({ example, value: field.value })) : [];
}

function countExamples(samples: readonly Sample[]): number {
  return new Set(samples.map(({ example }) => example)).size;
}
