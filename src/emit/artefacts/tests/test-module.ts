import type { ClientVariable } from '../../../model/api.js';
import type { OperationPlan } from '../../../model/plan.js';
import { createImports } from '../../code/imports.js';
import { propertyKey, stringLiteral } from '../../code/literal.js';
import { viewMistakes } from './mistakes.js';
import type { Render } from '../../code/renderer.js';
import { printArguments, viewDefaultsTest, viewRequestTests } from './request-tests.js';
import { viewResponseTests } from './response-tests.js';
import { sampleKey, type SampleKey } from './sample-key.js';
import { sampleValues } from './sample-values.js';
import type { MistakesView, ResponseTestView } from '../../code/views.js';

/** An operation that has a test. */
export type TestedOperation = OperationPlan & { readonly test: string };

/**
 * Returns the text of an operation's test: every recorded request as it arrives, each saved response as it comes back,
 * and what the compiler refuses.
 */
export function printTest(
  plan: TestedOperation,
  variables: ReadonlyMap<string, ClientVariable>,
  render: Render,
): string {
  const imports = createImports(plan.test);
  const recordings = plan.savedRequests.map(({ recording }) => recording);
  const samples = sampleValues(plan.operation, variables, recordings);
  const key = sampleKey(plan.operation.auth);
  const context = { samples, variables, imports };
  const requests = viewRequestTests(plan, context);
  const [first] = requests;
  const responses = first ? viewResponseTests(plan, imports) : [];
  const mistakes = viewMistakes(plan, imports);
  const client = imports.value('client', 'createClient');
  return render('test', {
    operation: imports.value(plan.module, plan.name),
    title: stringLiteral(plan.name),
    variables: printSamples(samples, key),
    hasKey: key !== undefined,
    client: `${client}({ ${samples.size > 0 ? 'variables, ' : ''}fetch: server.fetch })`,
    arguments: first?.arguments ?? printArguments(plan, samples, imports),
    server: imports.value('mocks/server', 'startServer'),
    serverType: imports.type('mocks/server', 'TestServer'),
    requests,
    defaults: viewDefaultsTest(plan, context) ?? false,
    responses,
    mistakes,
    vitest: vitestImports(responses, mistakes),
    imports: imports.render(),
  });
}

function vitestImports(responses: readonly ResponseTestView[], mistakes: readonly MistakesView[]): string {
  const all = [
    'afterAll',
    ...(mistakes.length > 0 ? ['assertType'] : []),
    ...['beforeAll', 'describe', 'expect'],
    ...(responses.some(({ type }) => type !== '') ? ['expectTypeOf'] : []),
    'it',
  ];
  return all.join(', ');
}

function printSamples(samples: ReadonlyMap<string, string>, key: SampleKey | undefined): string {
  if (samples.size === 0) return '';
  const printed = [...samples].map(([name, value]) => {
    const made = key?.variable === name ? `generateKeyPairSync${key.call}` : stringLiteral(value);
    return `${propertyKey(name)}: ${made}`;
  });
  return `{ ${printed.join(', ')} }`;
}
