import type { ClientVariable } from '../../../model/api.js';
import type { OperationPlan } from '../../../model/plan.js';
import {
  code,
  comma,
  join,
  literal,
  nothing,
  propertyName,
  ref,
  typeRef,
  type Code,
} from '../../code/code.js';
import { viewMistakes } from './mistakes.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import { printArguments, viewDefaultsTest, viewRequestTests } from './request-tests.js';
import { viewResponseTests } from './response-tests.js';
import { sampleKey, type SampleKey } from './sample-key.js';
import { sampleValues } from './sample-values.js';

/** An operation that has a test. */
export type TestedOperation = OperationPlan & { readonly test: string };

/**
 * Returns an operation's test: every recorded request as it arrives, each saved response as it comes back,
 * and what the compiler refuses.
 */
export function printTest(
  plan: TestedOperation,
  variables: ReadonlyMap<string, ClientVariable>,
  render: Render,
): EmittedModule {
  const recordings = plan.savedRequests.map(({ recording }) => recording);
  const samples = sampleValues(plan.operation, variables, recordings);
  const key = sampleKey(plan.operation.auth);
  const context = { samples, variables };
  const requests = viewRequestTests(plan, context);
  const [first] = requests;
  const responses = first ? viewResponseTests(plan) : [];
  const mistakes = viewMistakes(plan);
  const given = samples.size > 0 ? code`variables, ` : nothing;
  return render({ module: plan.test }, 'test', {
    operation: ref(plan.module, plan.name),
    title: literal(plan.name),
    variables: printSamples(samples, key),
    hasKey: key !== undefined,
    client: code`${ref('client', 'createClient')}({ ${given}fetch: server.fetch })`,
    arguments: first?.arguments ?? printArguments(plan, samples),
    server: ref('mocks/server/server', 'startServer'),
    serverType: typeRef('mocks/server/server', 'TestServer'),
    requests,
    defaults: viewDefaultsTest(plan, context) ?? false,
    responses,
    mistakes,
    narrows: responses.some(({ type }) => type !== undefined),
  });
}

function printSamples(samples: ReadonlyMap<string, string>, key: SampleKey | undefined): Code | undefined {
  if (samples.size === 0) return undefined;
  const printed = [...samples].map(([name, value]) => {
    const made = key?.variable === name ? code`generateKeyPairSync${key.call}` : literal(value);
    return code`${propertyName(name)}: ${made}`;
  });
  return code`{ ${join(printed, comma)} }`;
}
