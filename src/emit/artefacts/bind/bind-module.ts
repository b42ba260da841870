import type { OperationPlan, Plan } from '../../../model/plan.js';
import { planFacade, type Facade } from '../../../plan/plan-facade.js';
import { createImports } from '../../code/imports.js';
import { identifier, propertyKey } from '../../code/literal.js';
import { printDeprecation } from '../../code/print-deprecation.js';
import type { Render } from '../../code/renderer.js';

/** Returns the text of `bind.ts`: the operations with their client, in the folders of the collection. */
export function printBind(plan: Plan, render: Render): string {
  const imports = createImports('bind');
  const facade = planFacade(plan.operations);
  const bound = imports.value('runtime/bound', 'bound');
  const type = imports.type('runtime/bound', 'Bound');
  const local = ({ module, name }: OperationPlan): string => imports.value(module, name);
  return render('bind', {
    client: imports.type('client', 'Client'),
    type: printFacade(facade, {
      operation: (operation) => `${type}<typeof ${local(operation)}>;`,
      deprecation: ({ name }) => printDeprecation(name),
      end: ';',
    }),
    value: printFacade(facade, {
      operation: (operation) => `${bound}(${local(operation)}, client),`,
      deprecation: () => '',
      end: ',',
    }),
    imports: imports.render(),
  });
}

/** How the parts of a facade are written. */
interface FacadePrinter {
  readonly operation: (operation: OperationPlan) => string;
  readonly deprecation: (operation: OperationPlan) => string;
  readonly end: string;
}

function printFacade({ operations, aliases, folders }: Facade, print: FacadePrinter): string {
  const own = operations.map((operation) => `${operation.name}: ${print.operation(operation)}`);
  const old = [...aliases].map(
    ([name, operation]) =>
      `${print.deprecation(operation)}${identifier(name)}: ${print.operation(operation)}`,
  );
  const inner = [...folders].map(
    ([name, facade]) => `${propertyKey(name)}: ${printFacade(facade, print)}${print.end}`,
  );
  return `{\n${[...own, ...old, ...inner].join('\n')}\n}`;
}
