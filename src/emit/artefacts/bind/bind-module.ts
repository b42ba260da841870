import type { OperationPlan, Plan } from '../../../model/plan.js';
import { planFacade, type Facade } from '../../../plan/plan-facade.js';
import {
  code,
  join,
  lineBreak,
  local,
  nothing,
  propertyName,
  ref,
  typeRef,
  type Code,
} from '../../code/code.js';
import { deprecation } from '../../code/deprecation.js';
import type { ArtefactCode } from '../../artefact.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

const bound = ref('runtime/client/bound', 'bound');
const boundType = typeRef('runtime/client/bound', 'Bound');

/** Makes `bind.ts`, where there is something to bind. */
export const bindCode: ArtefactCode<object> = {
  exports: () => [],
  modules: ({ plan, render }) => (plan.operations.length > 0 ? [printBind(plan, render)] : []),
};

/** Returns `bind.ts`: the operations with their client, in the folders of the collection. */
export function printBind(plan: Plan, render: Render): EmittedModule {
  const facade = planFacade(plan.operations);
  return render({ module: 'bind' }, 'bind', {
    client: typeRef('client', 'Client'),
    type: printFacade(facade, {
      operation: ({ module, name }) => code`${boundType}<typeof ${ref(module, name)}>;`,
      deprecation: ({ name }) => deprecation(name),
      end: code`;`,
    }),
    value: printFacade(facade, {
      operation: ({ module, name }) => code`${bound}(${ref(module, name)}, client),`,
      deprecation: () => nothing,
      end: code`,`,
    }),
  });
}

/** How the parts of a facade are written. */
interface FacadePrinter {
  readonly operation: (operation: OperationPlan) => Code;
  readonly deprecation: (operation: OperationPlan) => Code;
  readonly end: Code;
}

function printFacade({ operations, aliases, folders }: Facade, print: FacadePrinter): Code {
  const own = operations.map((operation) => code`${local(operation.name)}: ${print.operation(operation)}`);
  const old = [...aliases].map(
    ([name, operation]) => code`${print.deprecation(operation)}${local(name)}: ${print.operation(operation)}`,
  );
  const inner = [...folders].map(
    ([name, facade]) => code`${propertyName(name)}: ${printFacade(facade, print)}${print.end}`,
  );
  return code`{\n${join([...own, ...old, ...inner], lineBreak)}\n}`;
}
