import type { Api } from '../../../model/api.js';
import type { Declaration, ModelPlan, OperationPlan, Plan } from '../../../model/plan.js';
import type { TypeNode } from '../../../model/type-node.js';
import { children } from '../../../types/children.js';
import type { ArtefactCode } from '../../artefact.js';
import { ref, typeRef, type ReferenceCode } from '../../code/code.js';
import { printOperation } from './operation-module.js';
import { viewDeclaration } from '../../code/declaration-view.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** Makes the functions of a client and their types. */
export const operationCode: ArtefactCode<object> = {
  exports: ({ api, operations, models }: Plan) => [
    ...operations.flatMap((operation) => exportsOf(operation, given(api))),
    ...models.flatMap(({ name, module, declarations }) =>
      publicNames(declarations, [name], given(api)).map((each) => typeRef(module, each)),
    ),
  ],
  modules: ({ plan, render }) => plan.models.map((model) => printModel(model, render)),
  modulesOf: (operation, { variables, render }) => [printOperation(operation, variables, render)],
};

function given({ givenNames = [] }: Api): ReadonlySet<string> {
  return new Set(givenNames.map(({ name }) => name));
}

function exportsOf(plan: OperationPlan, named: ReadonlySet<string>): readonly ReferenceCode[] {
  const { name, module, input, resultName, results, declarations } = plan;
  const types = [...(input?.parts ?? []), ...results].map(({ type }) => type);
  return [
    ref(module, name),
    ...(input ? [typeRef(module, input.name)] : []),
    typeRef(module, resultName),
    ...publicNames(declarations, types.flatMap(mentioned), named).map((each) => typeRef(module, each)),
  ];
}

/**
 * Returns the types that callers write down: what an operation takes and gives back, the elements of a list among it, and what
 * the user named. Shapes inside of these are reached through them: `Order['lines']`.
 */
function publicNames(
  declarations: readonly Declaration[],
  roots: readonly string[],
  named: ReadonlySet<string>,
): readonly string[] {
  const types = new Map(declarations.map(({ name, type }) => [name, type]));
  const found = new Set<string>();
  const add = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || found.has(name)) return;
    found.add(name);
    // What is an object with fields has a name of its own; a list of such is only another word for it.
    if (type.kind !== 'object') mentioned(type).forEach(add);
  };
  roots.forEach(add);
  return declarations.map(({ name }) => name).filter((name) => found.has(name) || named.has(name));
}

/** Returns the names that a type refers to, not those inside of an object. */
function mentioned(type: TypeNode): readonly string[] {
  if (type.kind === 'reference') return [type.name];
  return type.kind === 'object' ? [] : children(type).flatMap((child) => mentioned(child.type));
}

/** Returns the module of a type that several operations share. */
function printModel({ module, declarations }: ModelPlan, render: Render): EmittedModule {
  const views = declarations.map((declaration) => viewDeclaration(declaration, module));
  return render({ module, declarations: views }, 'model', {});
}
