import { InternalError } from '../../../diagnostics/errors.js';
import type { Plan } from '../../../model/plan.js';
import { createImports } from '../../code/imports.js';
import { otherExports } from '../index/index-module.js';
import { stringLiteral } from '../../code/literal.js';
import type { Render } from '../../code/renderer.js';

/** A client that has tests. */
export type TestedPlan = Plan & { readonly test: string };

/** Returns the text of the test that holds a client complete: a function and a test for every request, and no other. */
export function printCoverage(plan: TestedPlan, render: Render): string {
  const imports = createImports(plan.test);
  const aliases = plan.operations.flatMap((operation) => operation.aliases.map(({ name }) => name));
  const others = [...otherExports(plan).map(([, name]) => name), ...aliases].sort();
  imports.all('index', 'client');
  return render('coverage', {
    others: `[${others.map(stringLiteral).join(', ')}]`,
    listRequests: imports.value('mocks/client-files', 'listRequests'),
    listTests: imports.value('mocks/client-files', 'listTests'),
    folder: stringLiteral(testsFolder(plan)),
    imports: imports.render(),
  });
}

/** The folder of the client that all of its operations' tests are in. */
function testsFolder({ operations }: Plan): string {
  const folder = operations[0]?.test?.split('/')[0];
  if (folder === undefined) throw new InternalError('a test of no operations');
  return folder;
}
