import type { ModelPlan } from '../../../model/plan.js';
import { viewDeclaration } from '../../code/declaration-view.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** Returns the module of a type that several operations share. */
export function printModel({ module, declarations }: ModelPlan, render: Render): EmittedModule {
  const views = declarations.map((declaration) => viewDeclaration(declaration, module));
  return render({ module, declarations: views }, 'model', {});
}
