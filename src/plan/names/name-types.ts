import type { ObjectType, TypeNode } from '../../model/type-node.js';
import { singular } from '../../names/singular.js';
import { formerChildName, type NamedDeclaration } from './former-names.js';
import type { TypeName, TypeNames } from './type-names.js';
import { fittingEnd, pascalCase, words } from '../../names/words.js';
import { holdsType, mapChildren } from '../../types/children.js';

const longestName = 60;
/** However long the name of an operation is, so much of a key is left. */
const leastOwn = 14;

/** A type all of whose objects have names, and the declarations that these names stand for. */
export interface NamedType {
  readonly type: TypeNode;
  readonly declarations: readonly NamedDeclaration[];
}

/** What the naming of one type keeps in mind. */
interface Naming {
  readonly root: TypeName;
  readonly names: TypeNames;
  readonly declarations: NamedDeclaration[];
  /** The names that objects were given, by those that they asked for. */
  readonly given: Map<string, string>;
  readonly nodes: NamedNodes;
  /** What is in the declarations so far: named after all that stands beside them, so that outer places name first. */
  readonly waiting: (() => void)[];
}

/** Where an object stands in the type that is named. */
interface Spot {
  /** The words of its own place; "" for that of the root. */
  readonly own: string;
  /** The words of the objects that it stands in, the nearest last. */
  readonly above: readonly string[];
  /** What the first rule called this place. */
  readonly former: string;
}

/** The names of objects that stand in several places: equal shapes are one and the same node. */
export type NamedNodes = Map<TypeNode, string>;

/**
 * Returns the type with a reference in the place of every object. Each is called by the root and its own place, however deep
 * that is: `OrderBodyAddress`. The type itself gets the root's name where there is anything to name in it; `string` and
 * the like stay as they are.
 */
export function nameType(
  type: TypeNode,
  root: TypeName,
  names: TypeNames,
  nodes: NamedNodes = new Map(),
): NamedType {
  const naming: Naming = { root, names, declarations: [], given: new Map(), nodes, waiting: [] };
  const known = nodes.get(type);
  if (known !== undefined) return alias(root, { kind: 'reference', name: known });
  if (isNamedObject(type)) return finish(declare(type, root, rootSpot(root), naming), naming);
  if (!holdsObject(type)) return { type, declarations: [] };
  const { type: inner, declarations } = finish(nameInside(type, rootSpot(root), naming), naming);
  return alias(root, inner, declarations);
}

function rootSpot({ former }: TypeName): Spot {
  return { own: '', above: [], former };
}

/** Returns the type with its declarations, once all that waits is named; more comes to wait meanwhile. */
function finish<T extends TypeNode>(type: T, naming: Naming): NamedType & { readonly type: T } {
  for (const nameNext of naming.waiting) nameNext();
  return { type, declarations: naming.declarations };
}

function alias(root: TypeName, type: TypeNode, declarations: readonly NamedDeclaration[] = []): NamedType {
  return { type: { kind: 'reference', name: root.name }, declarations: [{ ...root, type }, ...declarations] };
}

/** Returns the type with names for the objects in it, but none for itself: for the parts of an input. */
export function nameFields(
  type: ObjectType,
  root: TypeName,
  names: TypeNames,
): NamedType & { type: ObjectType } {
  const naming: Naming = { root, names, declarations: [], given: new Map(), nodes: new Map(), waiting: [] };
  return finish(withFields(type, rootSpot(root), naming), naming);
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
function declare(type: ObjectType, as: TypeName, spot: Spot, naming: Naming): TypeNode {
  const { name, former } = as;
  if (type.name !== undefined) naming.given.set(type.name, name);
  naming.nodes.set(type, name);
  const at = naming.declarations.push({ name, former, type }) - 1;
  naming.waiting.push(() => {
    naming.declarations[at] = { name, former, type: withFields(type, { ...spot, former }, naming) };
  });
  return { kind: 'reference', name };
}

function withFields(type: ObjectType, spot: Spot, naming: Naming): ObjectType {
  const fields = type.fields.map((field) => ({
    ...field,
    type: nameNode(field.type, childSpot(spot, field.key, naming), naming),
  }));
  return { kind: 'object', fields };
}

function childSpot({ own, above, former }: Spot, key: string, { root }: Naming): Spot {
  const room = Math.max(leastOwn, longestName - root.name.length);
  return {
    own: pascalCase(fittingEnd(words(key), room)) || 'Field',
    above: own === '' ? above : [...above, own],
    former: formerChildName(former, key, root.former),
  };
}

function nameNode(type: TypeNode, spot: Spot, naming: Naming): TypeNode {
  if (!isNamedObject(type)) return nameInside(type, spot, naming);
  const known = naming.nodes.get(type);
  if (known !== undefined) return { kind: 'reference', name: known };
  return declare(type, claimName(type, spot, naming), spot, naming);
}

/** What stands in more than one place of the root is told apart by what it stands in: as much of that as it takes. */
function claimName({ name, chosen }: ObjectType, spot: Spot, { root, names }: Naming): TypeName {
  const asked = name === undefined ? '' : pascalCase(words(name));
  const { own, above } = spot;
  const places = name === undefined ? above.map((_, at) => above.slice(above.length - 1 - at).join('')) : [];
  // One letter or two say little by themselves.
  const shown = own.length > 2 ? own : (above.at(-1) ?? '') + own;
  const plain = root.name + (asked || shown);
  const longer = places.map((place) => root.name + place + own).filter(({ length }) => length <= longestName);
  const wanted = chosen ?? [plain, ...longer].find((each) => names.isFree(each)) ?? plain;
  const former = chosen ?? (name === undefined ? spot.former : root.former + asked);
  return { name: names.claim(wanted), former: names.former.claim(former) };
}

function nameInside(type: TypeNode, spot: Spot, naming: Naming): TypeNode {
  if (type.kind === 'reference')
    return isModel(type) ? type : { ...type, name: naming.given.get(type.name) ?? type.name };
  if (type.kind === 'union') return { ...type, members: nameMembers(type.members, spot, naming) };
  // An object that is named has been declared, and one without fields has nothing to name.
  return type.kind === 'object'
    ? type
    : mapChildren(type, (child, { kind }) =>
        nameNode(child, kind === 'value' ? withSuffix(spot, 'Value') : elementSpot(spot), naming),
      );
}

function withSuffix(spot: Spot, suffix: string): Spot {
  return { ...spot, own: spot.own + suffix, former: spot.former + suffix };
}

/** Shapes that a key tells apart are named by its values; a list beside an object is one of its `Items`. */
function nameMembers(members: readonly TypeNode[], spot: Spot, naming: Naming): readonly TypeNode[] {
  const plain = spot.own === '' ? withSuffix(spot, 'Variant') : spot;
  const tag = tagOf(members.filter(isNamedObject));
  const isBesideObject = members.some(isNamedObject);
  return members.map((member) => {
    const value = isNamedObject(member) && tag !== undefined ? literalAt(member, tag) : undefined;
    if (value !== undefined)
      return nameNode(member, withSuffix(spot, pascalCase(words(value)) || 'Variant'), naming);
    const isItems = member.kind === 'array' && isBesideObject;
    return nameNode(member, isItems ? withSuffix(plain, 'Items') : plain, naming);
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
function elementSpot(spot: Spot): Spot {
  if (spot.own === '') return withSuffix(spot, 'Item');
  return { ...spot, own: singular(spot.own), former: singular(spot.former) };
}
