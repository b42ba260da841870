import type { OperationPlan, Plan } from '../plan/plan.js';
import { planFacade, type Facade } from '../plan/plan-facade.js';
import { createImports } from './imports.js';
import { propertyKey } from './literal.js';
import type { Render } from './renderer.js';

/** Returns the text of `bind.ts`: the operations with their client, in the folders of the collection. */
export function printBind(plan: Plan, render: Render): string {
  const imports = createImports('bind');
  const facade = planFacade(plan.operations);
  const bound = imports.value('runtime/bound', 'bound');
  const type = imports.type('runtime/bound', 'Bound');
  const local = ({ module, name }: OperationPlan): string => imports.value(module, name);
  return render('bind', {
    client: imports.type('client', 'Client'),
    type: printFacade(facade, (operation) => `${type}<typeof ${local(operation)}>`, ';'),
    value: printFacade(facade, (operation) => `${bound}(${local(operation)}, client)`, ','),
    imports: imports.render(),
  });
}

function printFacade(
  { operations, folders }: Facade,
  print: (operation: OperationPlan) => string,
  end: string,
): string {
  const own = operations.map((operation) => `${operation.name}: ${print(operation)}${end}`);
  const inner = [...folders].map(
    ([name, facade]) => `${propertyKey(name)}: ${printFacade(facade, print, end)}${end}`,
  );
  return `{\n${[...own, ...inner].join('\n')}\n}`;
}
