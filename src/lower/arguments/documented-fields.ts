import type { Facts } from '../../model/facts.js';
import type { FieldType, TypeNode } from '../../model/type-node.js';
import type { DocumentedArgument } from '../../documentation/match-rows.js';
import { joinTypes } from '../../types/join-types.js';
import { isRequired, withDefault } from './is-required.js';
import { typeOfFacts } from './type-of-facts.js';

/** Body fields that only the documentation names, by the path of what they stand in. */
export type DocumentedFields = ReadonlyMap<string, readonly DocumentedField[]>;

export interface DocumentedField {
  readonly key: string;
  readonly path: string;
  /** Undefined for a parent that no row of its own describes. */
  readonly facts?: Facts;
  /** What it is by the documented fields inside it. */
  readonly inside?: 'object' | 'array';
}

/** Returns the documented body arguments as a tree; parents that neither a row nor a recording names are added. */
export function documentedFields(
  documented: readonly DocumentedArgument[],
  isRecorded: (path: string) => boolean,
): DocumentedFields {
  const rows = new Map(documented.map(({ name, facts }) => [name, facts]));
  const fields = new Map<string, DocumentedField[]>();
  const seen = new Set<string>();
  const add = (path: string, inside?: 'object' | 'array'): void => {
    if (path === '' || seen.has(path) || isRecorded(path)) return;
    seen.add(path);
    const { parent, key } = splitPath(path);
    add(withoutElements(parent), parent.endsWith('[]') ? 'array' : 'object');
    const facts = rows.get(path);
    const list = fields.get(parent) ?? [];
    fields.set(parent, list);
    list.push({
      key,
      path,
      ...(facts === undefined ? {} : { facts }),
      ...(inside === undefined ? {} : { inside }),
    });
  };
  for (const { name } of documented) add(name);
  return fields;
}

/** `a.b[][]` is an element of an element of `a.b`. */
function withoutElements(path: string): string {
  let end = path.length;
  while (path.endsWith('[]', end)) end -= 2;
  return path.slice(0, end);
}

/** `a.b[].c` is the key `c` of what stands at `a.b[]`. */
function splitPath(path: string): { readonly parent: string; readonly key: string } {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? { parent: '', key: path } : { parent: path.slice(0, dot), key: path.slice(dot + 1) };
}

/** Returns the fields that only the documentation names in the object at a path. */
export function fieldsAt(path: string, fields: DocumentedFields): readonly FieldType[] {
  return (fields.get(path) ?? []).map((field) => {
    const facts = field.facts === undefined ? {} : withDefault(field.facts);
    return {
      key: field.key,
      type: documentedType(field, fields),
      optional: !isRequired(facts, { disabled: false, otherwise: false }),
      ...(field.facts === undefined ? {} : { facts }),
    };
  });
}

/** Text is what a documented argument takes of whose kind nothing is said. */
function documentedType({ path, facts }: DocumentedField, fields: DocumentedFields): TypeNode {
  const stated = facts === undefined ? undefined : typeOfFacts(facts);
  const own = insideType(path, fields);
  if (own === undefined) return stated ?? { kind: 'string' };
  return stated === undefined || stated.kind === own.kind ? own : joinTypes(stated, own);
}

/** Returns the object, or the list of objects, that documented fields inside a path make; undefined where there are none. */
export function insideType(path: string, fields: DocumentedFields): TypeNode | undefined {
  const list = path.endsWith('[]') ? undefined : insideType(`${path}[]`, fields);
  if (list !== undefined) return { kind: 'array', element: list };
  return fields.has(path) ? { kind: 'object', fields: fieldsAt(path, fields) } : undefined;
}
