import type { ObjectType, TypeNode } from '../../model/type-node.js';
import type { Declaration } from '../../model/plan.js';
import { singular } from '../../names/singular.js';
import type { TypeNames } from './type-names.js';
import { pascalCase, words } from '../../names/words.js';
import { holdsType, mapChildren } from '../../types/children.js';

const longestName = 80;

/** A type all of whose objects have names, and the declarations that these names stand for. */
export interface NamedType {
  readonly type: TypeNode;
  readonly declarations: readonly Declaration[];
}

/** What the naming of one type keeps in mind. */
interface Naming {
  readonly root: string;
  readonly names: TypeNames;
  readonly declarations: Declaration[];
  /** The names that objects were given, by those that they asked for. */
  readonly given: Map<string, string>;
  readonly nodes: NamedNodes;
  /** What is in the declarations so far: named after all that stands beside them, so that outer places name first. */
  readonly waiting: (() => void)[];
}

/** The names of objects that stand in several places: equal shapes are one and the same node. */
export type NamedNodes = Map<TypeNode, string>;

/**
 * Returns the type with a reference in the place of every object, named by its place: `OrderBodyAddress`. The type
 * itself gets the root's name where there is anything to name in it; `string` and the like stay as they are.
 */
export function nameType(
  type: TypeNode,
  root: string,
  names: TypeNames,
  nodes: NamedNodes = new Map(),
): NamedType {
  const naming: Naming = { root, names, declarations: [], given: new Map(), nodes, waiting: [] };
  const known = nodes.get(type);
  if (known !== undefined) return alias(root, { kind: 'reference', name: known });
  if (isNamedObject(type)) return finish(declare(type, root, naming), naming);
  if (!holdsObject(type)) return { type, declarations: [] };
  const { type: inner, declarations } = finish(nameInside(type, root, naming), naming);
  return alias(root, inner, declarations);
}

/** Returns the type with its declarations, once all that waits is named; more comes to wait meanwhile. */
function finish<T extends TypeNode>(type: T, naming: Naming): NamedType & { readonly type: T } {
  for (const nameNext of naming.waiting) nameNext();
  return { type, declarations: naming.declarations };
}

function alias(name: string, type: TypeNode, declarations: readonly Declaration[] = []): NamedType {
  return { type: { kind: 'reference', name }, declarations: [{ name, type }, ...declarations] };
}

/** Returns the type with names for the objects in it, but none for itself: for the parts of an input. */
export function nameFields(
  type: ObjectType,
  root: string,
  names: TypeNames,
): NamedType & { type: ObjectType } {
  const naming: Naming = { root, names, declarations: [], given: new Map(), nodes: new Map(), waiting: [] };
  return finish(withFields(type, root, naming), naming);
}

function isNamedObject(type: TypeNode): type is ObjectType {
  return type.kind === 'object' && type.fields.length > 0;
}

function holdsObject(type: TypeNode): boolean {
  return holdsType(type, (each) => isNamedObject(each) || isModel(each));
}

/** A type of another module gets a name here too, that stays when it is shared no longer. */
function isModel(type: TypeNode): boolean {
  return type.kind === 'reference' && type.module !== undefined;
}

/** Names an object; all that is in it waits for its turn. */
function declare(type: ObjectType, name: string, naming: Naming): TypeNode {
  if (type.name !== undefined) naming.given.set(type.name, name);
  naming.nodes.set(type, name);
  const at = naming.declarations.push({ name, type }) - 1;
  naming.waiting.push(() => {
    naming.declarations[at] = { name, type: withFields(type, name, naming) };
  });
  return { kind: 'reference', name };
}

function withFields(type: ObjectType, name: string, naming: Naming): ObjectType {
  const fields = type.fields.map((field) => ({
    ...field,
    type: nameNode(field.type, childName(name, field.key, naming), naming),
  }));
  return { kind: 'object', fields };
}

function childName(parent: string, key: string, { root }: Naming): string {
  const own = pascalCase(words(key)).slice(0, longestName / 2) || 'Field';
  const full = parent + own;
  return full.length > longestName ? root + own : full;
}

function nameNode(type: TypeNode, name: string, naming: Naming): TypeNode {
  if (!isNamedObject(type)) return nameInside(type, name, naming);
  const known = naming.nodes.get(type);
  if (known !== undefined) return { kind: 'reference', name: known };
  const own = type.name === undefined ? name : naming.root + pascalCase(words(type.name));
  const asked = type.chosen ?? own;
  return declare(type, naming.names.claim(asked), naming);
}

function nameInside(type: TypeNode, name: string, naming: Naming): TypeNode {
  if (type.kind === 'reference')
    return isModel(type) ? type : { ...type, name: naming.given.get(type.name) ?? type.name };
  if (type.kind === 'union') return { ...type, members: nameMembers(type.members, name, naming) };
  // An object that is named has been declared, and one without fields has nothing to name.
  return type.kind === 'object'
    ? type
    : mapChildren(type, (child, { kind }) =>
        nameNode(child, kind === 'value' ? `${name}Value` : elementName(name, naming), naming),
      );
}

/** Shapes that a key tells apart are named by its values; a list beside an object is one of its `Items`. */
function nameMembers(members: readonly TypeNode[], name: string, naming: Naming): readonly TypeNode[] {
  const plain = name === naming.root ? `${name}Variant` : name;
  const tag = tagOf(members.filter(isNamedObject));
  const isBesideObject = members.some(isNamedObject);
  return members.map((member) => {
    const value = isNamedObject(member) && tag !== undefined ? literalAt(member, tag) : undefined;
    if (value !== undefined) return nameNode(member, name + (pascalCase(words(value)) || 'Variant'), naming);
    return nameNode(member, member.kind === 'array' && isBesideObject ? `${plain}Items` : plain, naming);
  });
}

/** Returns the key at which each of several objects has another literal. */
function tagOf(objects: readonly ObjectType[]): string | undefined {
  const keys = objects.length < 2 ? [] : (objects[0]?.fields ?? []).map(({ key }) => key);
  return keys.find((key) => {
    const values = new Set(objects.flatMap((object) => literalAt(object, key) ?? []));
    return values.size === objects.length;
  });
}

function literalAt({ fields }: ObjectType, key: string): string | undefined {
  const type = fields.find((field) => field.key === key)?.type;
  return type?.kind === 'literal' ? String(type.value) : undefined;
}

/** An element of `orders` is an `Order`; one of the root itself is an `Item`. */
function elementName(name: string, { root }: Naming): string {
  return name === root ? `${name}Item` : singular(name);
}
