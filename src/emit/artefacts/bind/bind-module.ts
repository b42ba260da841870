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
import type { InterfaceView, PropertyView } from '../../code/declaration-view.js';
import { deprecation, deprecationLines } from '../../code/deprecation.js';
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
  return render({ module: 'bind', declarations: [viewFacade(facade)] }, 'bind', {
    client: typeRef('client', 'Client'),
    value: printFacade(facade, {
      operation: ({ module, name }) => code`${bound}(${ref(module, name)}, client),`,
      deprecation: () => nothing,
      end: code`,`,
    }),
  });
}

/** Returns the type of an object with all bound operations. */
function viewFacade({ operations, aliases, folders }: Facade): InterfaceView {
  const property = (key: string, type: Code, doc: readonly string[] = []): PropertyView => {
    return { key, optional: false, type, doc };
  };
  return {
    kind: 'interface',
    name: 'BoundClient',
    doc: ['Every operation with its client, in the folders of the collection.'],
    properties: [
      ...operations.map((operation) => property(operation.name, boundOf(operation))),
      ...[...aliases].map(([name, operation]) =>
        property(name, boundOf(operation), deprecationLines(operation.name)),
      ),
      ...[...folders].map(([name, folder]) => property(name, printFacade(folder, inFolder))),
    ],
  };
}

function boundOf({ module, name }: OperationPlan): Code {
  return code`${boundType}<typeof ${ref(module, name)}>`;
}

const inFolder: FacadePrinter = {
  operation: (operation) => code`${boundOf(operation)};`,
  deprecation: ({ name }) => deprecation(name),
  end: code`;`,
};

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
