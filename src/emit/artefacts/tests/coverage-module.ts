import { posix } from 'node:path';
import { InternalError } from '../../../diagnostics/errors.js';
import type { Plan } from '../../../model/plan.js';
import { code, comma, join, literal, namespace, ref, type ReferenceCode } from '../../code/code.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** A client that has tests. */
export type TestedPlan = Plan & { readonly test: string };

/** Returns the test that holds a client complete: a function and a test for every request, and no other. */
export function printCoverage(
  plan: TestedPlan,
  exports: readonly ReferenceCode[],
  render: Render,
): EmittedModule {
  const operations = new Set(plan.operations.map(({ name }) => name));
  const values = exports.flatMap(({ name, typeOnly }) => (typeOnly ? [] : [name]));
  const others = values.filter((name) => !operations.has(name)).sort();
  return render({ module: plan.test }, 'coverage', {
    client: namespace('index', 'client'),
    others: code`[${join(others.map(literal), comma)}]`,
    listRequests: ref('mocks/server/client-files', 'listRequests'),
    listTests: ref('mocks/server/client-files', 'listTests'),
    folder: literal(testsFolder(plan)),
    root: literal(clientFolder(plan)),
  });
}

/** The folder of the client that all of its operations' tests are in. */
function testsFolder({ operations, outside }: Plan): string {
  if (outside) return outside.folder;
  const folder = operations[0]?.test?.split('/')[0];
  if (folder === undefined) throw new InternalError('a test of no operations');
  return folder;
}

/** The client's folder from the one of the test on. */
function clientFolder({ test, outside }: TestedPlan): string {
  const folder = posix.dirname(test);
  const path = outside
    ? posix.relative(posix.join(outside.client, folder), outside.client)
    : posix.relative(folder, '.');
  return path === '' ? '.' : path;
}
