import { joinAll } from '../../types/join-types.js';
import type { GivenName } from '../../model/api.js';
import type { ObjectType, ReferenceType, TypeNode } from '../../model/type-node.js';
import { nameType } from '../names/name-types.js';
import { isReservedTypeName } from '../../names/reserved-names.js';
import type { NamedOperation } from '../operations/named-operation.js';
import type { ModelPlan } from '../../model/plan.js';
import { shareShapes } from '../share-shapes.js';
import { formerNames, withoutFormer } from '../names/former-names.js';
import type { TypeName, TypeNames } from '../names/type-names.js';
import { kebabCase } from '../../names/words.js';
import { findModels, modelKey, type Use } from './find-models.js';
import { formerModelName, nameBefore, modelName, modelOwners, modelQualifier } from './name-models.js';
import { claimExactly } from './own-names.js';
import { createShapes, type Shapes } from '../../types/shapes.js';
import { mapChildren } from '../../types/children.js';

/** The models of a client while its types are being named. */
export interface Models {
  /** Returns a type with a reference to its model in the place of every object that is one. */
  place(type: TypeNode): TypeNode;
  /** The same for an input, which shares only what the user gave a name: each has documentation of its own. */
  placeInput(type: TypeNode): TypeNode;
  /** Names what is in the models, once the names of all operations are claimed. */
  plan(names: TypeNames): readonly ModelPlan[];
}

interface Model extends TypeName {
  readonly key: string;
  readonly uses: readonly Use[];
}

/** Finds the objects that at least three operations share, and claims their names: the user's own first. */
export function createModels(
  operations: readonly NamedOperation[],
  names: TypeNames,
  given: readonly GivenName[],
): Models {
  const shapes = createShapes();
  const models = nameModels(findModels(operations, shapes), names, given);
  const references = new Map(models.map(({ key, name }) => [key, referenceTo(name)]));
  const place = (type: TypeNode): TypeNode => placeModels(type, references, shapes);
  const chosen = new Map([...references].filter(([key]) => key.startsWith('name ')));
  return {
    place,
    placeInput: (type) => placeModels(type, chosen, shapes),
    plan: (taken) => models.map((model) => planModel(model, place, taken)),
  };
}

function referenceTo(name: string): ReferenceType {
  return { kind: 'reference', name, module: modulePath(name) };
}

/** A capital in the middle of a name keeps two names apart where letters' cases are one. */
function modulePath(name: string): string {
  return `models/${kebabCase(name)}`;
}

/** The one that most operations use keeps the plain name; others are told from it by where they stand. */
function nameModels(
  found: ReadonlyMap<string, readonly Use[]>,
  names: TypeNames,
  given: readonly GivenName[],
): readonly Model[] {
  const wanted = [...found].map(([key, uses]) => ({ key, uses, wanted: modelName(uses) }));
  const taken = new Set<string>();
  return wanted.sort(byWeight).map(({ key, uses, wanted: word }) => {
    const chosen = key.startsWith('name ');
    const former = names.former.claim(chosen ? word : formerName(uses, taken));
    if (chosen) return { key, uses, name: claimExactly(word, names, given), former };
    const qualified = nameBefore(modelQualifier(uses, word), word);
    const owned = modelOwners(uses).map((owner) => nameBefore(owner, word));
    // Digits at the end tell nobody what is what: all that holds a model may give it its name before.
    const candidates = [
      word,
      qualified,
      `${qualified}Object`,
      ...owned,
      ...owned.map((each) => `${each}Object`),
    ];
    const name = names.claim(candidates.find((each) => names.isFree(each)) ?? word);
    return { key, uses, name, former };
  });
}

/** Returns what the first rule called a model; `taken` are the names that it gave before. */
function formerName(uses: readonly Use[], taken: Set<string>): string {
  const word = formerModelName(uses);
  const qualified = modelQualifier(uses, word) + word;
  const free = [word, qualified, `${qualified}Object`].filter((name) => !isReservedTypeName(name));
  const name = free.find((each) => !taken.has(each)) ?? word;
  taken.add(name);
  return name;
}

interface Wanted {
  readonly key: string;
  readonly uses: readonly Use[];
  readonly wanted: string;
}

/** Chosen names come first, then by the number of operations, then by what stands in the collection: never by its order. */
function byWeight(a: Wanted, b: Wanted): number {
  const chosen = Number(b.key.startsWith('name ')) - Number(a.key.startsWith('name '));
  const weight = countOperations(b.uses) - countOperations(a.uses);
  return chosen || weight || compare(identityOf(a.uses), identityOf(b.uses));
}

function countOperations(uses: readonly Use[]): number {
  return new Set(uses.map(({ operation }) => operation.name)).size;
}

function identityOf(uses: readonly Use[]): string {
  const places = uses.map(({ operation, path, status }) => JSON.stringify([operation.name, status, path]));
  return places.sort().join();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function planModel({ name, former, uses }: Model, place: Models['place'], names: TypeNames): ModelPlan {
  const inside = uses.map(({ type }) => placeInside(type, place));
  const joined = joinAll(inside);
  const [type = joined] = shareShapes([joined]);
  const { declarations } = nameType(type, { name, former }, names);
  return {
    name,
    module: modulePath(name),
    declarations: withoutFormer(declarations),
    formerTypes: formerNames(declarations),
  };
}

function placeInside({ fields, name }: ObjectType, place: Models['place']): ObjectType {
  const placed = fields.map((field) => ({ ...field, type: place(field.type) }));
  return { kind: 'object', fields: placed, ...(name !== undefined && { name }) };
}

function placeModels(
  type: TypeNode,
  references: ReadonlyMap<string, ReferenceType>,
  shapes: Shapes,
): TypeNode {
  const place = (part: TypeNode): TypeNode => placeModels(part, references, shapes);
  if (type.kind !== 'object') return mapChildren(type, place);
  return references.get(modelKey(type, shapes.of(type))) ?? placeInside(type, place);
}
