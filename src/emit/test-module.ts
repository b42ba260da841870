import type { ClientVariable } from '../model/api.js';
import type { OperationPlan } from '../plan/plan.js';
import { examplesPath } from './examples-module.js';
import { expectedRequest } from './expected-request.js';
import { createImports, type Imports } from './imports.js';
import { propertyKey, stringLiteral } from './literal.js';
import type { Render } from './renderer.js';
import { viewResponseTests } from './response-tests.js';
import { sampleKey, type SampleKey } from './sample-key.js';
import { sampleValues } from './sample-values.js';

/** Returns the path of an operation's test, without its extension. */
export function testPath({ module }: OperationPlan): string {
  return `${module}.test`;
}

/** Returns the text of an operation's test: the recorded request as it arrives, and each saved response as it comes back. */
export function printTest(
  plan: OperationPlan,
  variables: ReadonlyMap<string, ClientVariable>,
  render: Render,
): string {
  const imports = createImports(testPath(plan));
  const samples = sampleValues(plan.operation, variables);
  const expected = expectedRequest(plan.operation, plan.operation.recording, samples, variables);
  const key = sampleKey(plan.operation.auth);
  const { responsesName } = plan;
  const shown = expected !== undefined && responsesName !== undefined;
  const responses = shown
    ? viewResponseTests(plan, imports.value(examplesPath(plan), responsesName), imports)
    : [];
  const client = imports.value('client', 'createClient');
  return render('test', {
    operation: imports.value(plan.module, plan.name),
    title: stringLiteral(plan.name),
    variables: printSamples(samples, key),
    hasKey: key !== undefined,
    client: `${client}({ ${samples.size > 0 ? 'variables, ' : ''}fetch: server.fetch })`,
    arguments: printArguments(plan, samples, imports),
    server: imports.value('mocks/server', 'startServer'),
    serverType: imports.type('mocks/server', 'TestServer'),
    expected: expected ?? [],
    responses,
    hasTypes: responses.some(({ type }) => type !== ''),
    imports: imports.render(),
  });
}

function printSamples(samples: ReadonlyMap<string, string>, key: SampleKey | undefined): string {
  if (samples.size === 0) return '';
  const printed = [...samples].map(([name, value]) => {
    const made = key?.variable === name ? `generateKeyPairSync${key.call}` : stringLiteral(value);
    return `${propertyKey(name)}: ${made}`;
  });
  return `{ ${printed.join(', ')} }`;
}

function printArguments(plan: OperationPlan, samples: ReadonlyMap<string, string>, imports: Imports): string {
  if (plan.exampleName === undefined) return 'client';
  const fill = imports.value('runtime/fill', 'fill');
  const example = imports.value(examplesPath(plan), plan.exampleName);
  return `client, ${fill}(${example}${samples.size > 0 ? ', variables' : ''})`;
}
