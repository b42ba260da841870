import type { OperationPlan, Plan, ModelPlan } from '../../../model/plan.js';
import type { ArtefactCode } from '../../artefact.js';
import { ref, typeRef, type ReferenceCode } from '../../code/code.js';
import { printOperation } from './operation-module.js';
import { viewDeclaration } from '../../code/declaration-view.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** Makes the functions of a client and their types. */
export const operationCode: ArtefactCode<object> = {
  exports: ({ operations, models }: Plan) => [
    ...operations.flatMap(exportsOf),
    ...models.flatMap(({ module, declarations }) => declarations.map(({ name }) => typeRef(module, name))),
  ],
  modules: ({ plan, render }) => plan.models.map((model) => printModel(model, render)),
  modulesOf: (operation, { variables, render }) => [printOperation(operation, variables, render)],
};

function exportsOf({
  name,
  module,
  input,
  resultName,
  declarations,
}: OperationPlan): readonly ReferenceCode[] {
  return [
    ref(module, name),
    ...(input ? [typeRef(module, input.name)] : []),
    typeRef(module, resultName),
    ...declarations.map((declaration) => typeRef(module, declaration.name)),
  ];
}

/** Returns the module of a type that several operations share. */
function printModel({ module, declarations }: ModelPlan, render: Render): EmittedModule {
  const views = declarations.map((declaration) => viewDeclaration(declaration, module));
  return render({ module, declarations: views }, 'model', {});
}
