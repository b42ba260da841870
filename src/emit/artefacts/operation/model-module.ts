import type { ModelPlan } from '../../../model/plan.js';
import { viewDeclaration } from '../../code/declaration-view.js';
import { createImports } from '../../code/imports.js';
import type { ModuleView } from '../../code/module-view.js';

/** Returns the module of a type that several operations share. */
export function viewModel({ module, declarations }: ModelPlan): ModuleView {
  const imports = createImports(module);
  const views = declarations.map((declaration) => viewDeclaration(declaration, imports));
  return {
    imports: imports.render().map(({ clause, module: from }) => `import ${clause} from ${from};`),
    declarations: views,
  };
}
