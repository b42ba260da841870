import type { ModelPlan, OperationPlan, Plan } from '../../../model/plan.js';
import { checkedResults, type SchemaNames } from '../../../plan/schema-names.js';
import { publicTypes } from '../../../plan/public-types.js';
import type { ArtefactCode } from '../../artefact.js';
import type { ValidatorOptions } from '../../validator-options.js';
import { literal, ref, typeRef, type ReferenceCode } from '../../code/code.js';
import { printOperation } from './operation-module.js';
import type { WatchView } from './operation-view.js';
import { viewDeclaration } from '../../code/declaration-view.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** Makes the functions of a client and their types. */
export const operationCode: ArtefactCode<ValidatorOptions> = {
  exports(plan: Plan) {
    const named = publicTypes(plan);
    return [
      ...plan.operations.flatMap((operation) => exportsOf(operation, named)),
      ...plan.models.flatMap((model) => typesOf(model, named)),
    ];
  },
  modules: ({ plan, render }) => plan.models.map((model) => printModel(model, render)),
  modulesOf: (operation, { schemas, variables, render }, options) => [
    printOperation(operation, variables, render, watchOf(operation, schemas, options)),
  ],
};

/** Returns what stands around the call of an operation whose answers are looked at. */
function watchOf(
  operation: OperationPlan,
  { module, tablesModule, tables }: SchemaNames,
  { validators: mode = 'none', validatorsLibrary: library = 'none' }: ValidatorOptions,
): WatchView | undefined {
  if (mode === 'none' || checkedResults(operation).length === 0) return undefined;
  return {
    by:
      mode === 'strict'
        ? ref('runtime/validators/held', 'held')
        : ref('runtime/validators/observed', 'observed'),
    told: mode === 'observe',
    name: literal(operation.name),
    tables: ref(library === 'none' ? module : tablesModule, tables),
  };
}

function exportsOf(plan: OperationPlan, named: ReadonlySet<string>): readonly ReferenceCode[] {
  const { name, module, input, resultName } = plan;
  return [
    ref(module, name),
    ...(input ? [typeRef(module, input.name)] : []),
    typeRef(module, resultName),
    ...typesOf(plan, named),
  ];
}

function typesOf(
  { module, declarations }: Pick<ModelPlan, 'module' | 'declarations'>,
  named: ReadonlySet<string>,
): readonly ReferenceCode[] {
  return declarations.filter(({ name }) => named.has(name)).map(({ name }) => typeRef(module, name));
}

/** Returns the module of a type that several operations share. */
function printModel({ module, declarations }: ModelPlan, render: Render): EmittedModule {
  const views = declarations.map((declaration) => viewDeclaration(declaration, module));
  return render({ module, declarations: views }, 'model', {});
}
