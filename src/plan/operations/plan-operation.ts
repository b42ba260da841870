import { createHash } from 'node:crypto';
import type { Operation } from '../../model/operation.js';
import { inputParts } from './input-parts.js';
import type { Models } from '../models/plan-models.js';
import type { NamedOperation } from './named-operation.js';
import { nameFields, nameType, type NamedNodes, type NamedType } from '../names/name-types.js';
import type { InputPart, InputPlan, OperationPlan, ResultPlan } from '../../model/plan.js';
import { responseNames, shapeKey } from '../names/response-names.js';
import { nameSavedRequests } from './saved-requests.js';
import { nameResponses } from './saved-responses.js';
import { shareShapes } from '../share-shapes.js';
import { formerNames, withoutFormer, type NamedDeclaration } from '../names/former-names.js';
import type { TypeName, TypeNames } from '../names/type-names.js';
import { fullTypePrefix, otherTypePrefixes, typePrefix } from '../../names/type-prefix.js';
import { pascalCase } from '../../names/words.js';

/** The names of an operation's own types: those in them are named after them. */
export interface RootNames {
  /** What all of them begin with. */
  readonly prefix: TypeName;
  readonly input: TypeName;
  readonly result: TypeName;
  readonly body: TypeName;
  /** By the shape of the response. */
  readonly responses: ReadonlyMap<string, TypeName>;
}

/** An operation before its old names are known: those by the first rule are what its types would have been called. */
export type PlannedOperation = Omit<OperationPlan, 'aliases'> & { readonly prefix: string };

/** How the types of an operation get their names. */
export interface OperationNaming {
  readonly roots: RootNames;
  readonly names: TypeNames;
  readonly models: Pick<Models, 'place' | 'placeInput'>;
}

/** Claims the names of an operation's own types. */
export function claimRootNames({ name, operation }: NamedOperation, names: TypeNames): RootNames {
  const words = ['Input', 'Result', 'Body'];
  const full = fullTypePrefix(name);
  const prefixes = [typePrefix(name), ...otherTypePrefixes(name)];
  const free = prefixes.find((prefix) => words.every((word) => names.isFree(prefix + word)));
  // Two that share their first and their last words are told apart by what stands in between, whatever that is.
  const prefix = free ?? typePrefix(name, 42) + createHash('sha256').update(name).digest('hex').slice(0, 4);
  const claim = (word: string): TypeName => ({
    name: names.claim(prefix + word),
    former: names.former.claim(full + word),
  });
  const responses = [...responseNames(operation.responses)];
  return {
    prefix: { name: prefix, former: full },
    input: claim('Input'),
    result: claim('Result'),
    body: claim('Body'),
    responses: new Map(responses.map(([shape, word]) => [shape, claim(word)])),
  };
}

/** Returns all that is to be decided of one operation, with names for every type in it. */
export function planOperation(named: NamedOperation, naming: OperationNaming): PlannedOperation {
  const { operation, name } = named;
  const { roots } = naming;
  const parts = inputParts(operation).map((part) => namePart(part, naming));
  const results = planResults(operation, naming);
  const savedResponses = nameResponses(operation.examples);
  const input = planInput(
    roots.input.name,
    parts.map(({ part }) => part),
  );
  const savedRequests = input ? nameSavedRequests(savedResponses, input.parts, operation) : [];
  const declarations = [...parts.flatMap((part) => part.declarations), ...results.declarations];
  return {
    ...named,
    prefix: roots.prefix.name,
    ...(input && { input, exampleName: `${name}Example` }),
    resultName: roots.result.name,
    results: results.results,
    declarations: withoutFormer(declarations),
    formerTypes: formerNames([...(input ? [roots.input] : []), roots.result, ...declarations]),
    ...(savedResponses.length > 0 && { responsesName: `${name}Responses` }),
    savedResponses,
    ...(savedRequests.length > 0 && { requestsName: `${name}Requests` }),
    savedRequests,
  };
}

function planInput(name: string, parts: readonly InputPart[]): InputPlan | undefined {
  if (parts.length === 0) return undefined;
  return { name, required: parts.some((part) => part.required), parts };
}

function namePart(
  part: InputPart,
  naming: OperationNaming,
): { readonly part: InputPart; readonly declarations: readonly NamedDeclaration[] } {
  const placed = { ...part, type: naming.models.placeInput(part.type) };
  const { type, declarations } = namePartType(placed, naming);
  return { part: { ...part, type }, declarations };
}

function namePartType({ place, type }: InputPart, { roots, names }: OperationNaming): NamedType {
  if (place === 'body') return nameType(type, roots.body, names);
  const word = pascalCase([place]);
  const root = { name: roots.prefix.name + word, former: roots.prefix.former + word };
  return type.kind === 'object' ? nameFields(type, root, names) : nameType(type, root, names);
}

function planResults(
  { responses }: Operation,
  { roots, names, models }: OperationNaming,
): { readonly results: readonly ResultPlan[]; readonly declarations: readonly NamedDeclaration[] } {
  const named = new Map<string, NamedType>();
  const nodes: NamedNodes = new Map();
  const ordered = [...responses].sort((a, b) => a.status - b.status);
  const placed = shareShapes(ordered.map(({ type }) => models.place(type)));
  const results = ordered.map(({ status, type, reader }, at): ResultPlan => {
    const shape = shapeKey(type);
    const root = roots.responses.get(shape) ?? roots.result;
    const found = named.get(shape) ?? nameType(placed[at] ?? type, root, names, nodes);
    named.set(shape, found);
    return { status, type: found.type, reader };
  });
  return { results, declarations: [...named.values()].flatMap(({ declarations }) => declarations) };
}
