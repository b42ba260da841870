import type { Operation } from '../../model/operation.js';
import { inputParts } from './input-parts.js';
import type { Models } from '../models/plan-models.js';
import type { NamedOperation } from './named-operation.js';
import { nameFields, nameType, type NamedNodes, type NamedType } from '../names/name-types.js';
import type { Declaration, InputPart, InputPlan, OperationPlan, ResultPlan } from '../../model/plan.js';
import { responseNames, shapeKey } from '../names/response-names.js';
import { nameRequests } from './saved-requests.js';
import { nameResponses } from './saved-responses.js';
import { shareShapes } from '../share-shapes.js';
import type { TypeNames } from '../names/type-names.js';
import { typePrefix } from '../../names/type-prefix.js';
import { pascalCase } from '../../names/words.js';

/** The names of an operation's own types: those in them are named after them. */
export interface RootNames {
  readonly input: string;
  readonly result: string;
  readonly body: string;
  /** By the shape of the response. */
  readonly responses: ReadonlyMap<string, string>;
}

/** How the types of an operation get their names. */
export interface OperationNaming {
  readonly roots: RootNames;
  readonly names: TypeNames;
  readonly models: Pick<Models, 'place' | 'placeInput'>;
}

/** Claims the names of an operation's own types. */
export function claimRootNames({ name, operation }: NamedOperation, names: TypeNames): RootNames {
  const prefix = typePrefix(name);
  const responses = [...responseNames(operation.responses)];
  return {
    input: names.claim(`${prefix}Input`),
    result: names.claim(`${prefix}Result`),
    body: names.claim(`${prefix}Body`),
    responses: new Map(responses.map(([shape, word]) => [shape, names.claim(prefix + word)])),
  };
}

/** Returns all that is to be decided of one operation, with names for every type in it. */
export function planOperation(
  named: NamedOperation,
  naming: OperationNaming,
): Omit<OperationPlan, 'aliases'> {
  const { operation, name } = named;
  const { roots } = naming;
  const parts = inputParts(operation).map((part) => namePart(part, naming));
  const results = planResults(operation, naming);
  const savedResponses = nameResponses(operation.examples);
  const input = planInput(
    roots.input,
    parts.map(({ part }) => part),
  );
  const savedRequests = input ? nameRequests(savedResponses, input.parts, operation) : [];
  return {
    ...named,
    ...(input && { input, exampleName: `${name}Example` }),
    resultName: roots.result,
    results: results.results,
    declarations: [...parts.flatMap(({ declarations }) => declarations), ...results.declarations],
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
): { readonly part: InputPart; readonly declarations: readonly Declaration[] } {
  const placed = { ...part, type: naming.models.placeInput(part.type) };
  const { type, declarations } = namePartType(placed, naming);
  return { part: { ...part, type }, declarations };
}

function namePartType({ place, type }: InputPart, { roots, names }: OperationNaming): NamedType {
  if (place === 'body') return nameType(type, roots.body, names);
  const root = roots.input.replace(/Input\d*$/, '') + pascalCase([place]);
  return type.kind === 'object' ? nameFields(type, root, names) : nameType(type, root, names);
}

function planResults(
  { responses }: Operation,
  { roots, names, models }: OperationNaming,
): { readonly results: readonly ResultPlan[]; readonly declarations: readonly Declaration[] } {
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
