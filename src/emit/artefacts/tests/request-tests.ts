import type { ClientVariable } from '../../../model/api.js';
import type { Operation, Recording } from '../../../model/operation.js';
import type { InputPlace, OperationPlan } from '../../../model/plan.js';
import { examplesPath } from '../../../plan/examples-path.js';
import { expectedRequest, type ExpectedProperty } from '../../expect/expected-request.js';
import { expectedType } from './expected-type.js';
import { code, comma, join, literal, local, member, nothing, ref, type Code } from '../../code/code.js';
import { visibleJson } from '../../../json/visible-json.js';
import type { DefaultsTestView, RequestTestView } from './test-view.js';

/** What the tests of an operation's requests are made with. */
export interface RequestContext {
  /** The values that the test gives to variables. */
  readonly samples: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, ClientVariable>;
}

/** Returns the tests of an operation's requests: the recorded one, and those of saved responses. None that fetch cannot send. */
export function viewRequestTests(
  plan: OperationPlan,
  { samples, variables }: RequestContext,
): readonly RequestTestView[] {
  const { operation, savedRequests, requestsName } = plan;
  const recorded = expectedRequest(operation, operation.recording, samples, variables);
  const own = recorded && {
    title: literal('sends the recorded request'),
    arguments: printArguments(plan, samples),
    ...viewExpected(recorded),
  };
  const saved = savedRequests.map(({ key, recording }): RequestTestView | undefined => {
    const expected = expectedRequest(operation, recording, samples, variables);
    if (expected === undefined || requestsName === undefined) return undefined;
    const request = member(ref(examplesPath(plan), requestsName), key);
    return {
      title: literal(`sends the request of ${visibleJson(key)}`),
      arguments: code`client, ${printFilled(request, samples)}`,
      ...viewExpected(expected),
    };
  });
  return [own, ...saved].filter((test) => test !== undefined);
}

function viewExpected(expected: readonly ExpectedProperty[]): Pick<RequestTestView, 'type' | 'expected'> {
  return { type: expectedType(expected.map(({ value }) => value)), expected };
}

/**
 * Returns the test of what the function sends by itself: headers and parts of the query that are recorded, so that the
 * recorded request gives them as well. Undefined where there is nothing of that kind.
 */
export function viewDefaultsTest(
  plan: OperationPlan,
  { samples, variables }: RequestContext,
): DefaultsTestView | undefined {
  const { name, operation, input, exampleName } = plan;
  const { recording } = operation;
  const parts = (input?.parts ?? []).filter((part) => !part.required && hasDefaults(part.place, operation));
  if (recording === undefined || exampleName === undefined || parts.length === 0) return undefined;
  const rest = parts.reduce((left, { place }): Recording => ({ ...left, [place]: [] }), recording);
  const expected = expectedRequest(operation, rest, samples, variables);
  const shown = expected?.filter(({ name: { name: part } }) => part === 'url' || part === 'headers');
  if (shown === undefined) return undefined;
  const words = parts.map(({ place }) => place).join(' and ');
  return {
    title: literal(`sends ${words} of its own where it is given none`),
    // A function that is called `query` has to be reached yet.
    parts: join(
      parts.map(({ place }) => (place === name ? code`${local(place)}: recorded` : local(place))),
      comma,
    ),
    recorded: printFilled(ref(examplesPath(plan), exampleName), samples),
    expected: shown,
  };
}

function hasDefaults(place: InputPlace, { headerArguments, query, recording }: Operation): boolean {
  if (place !== 'headers' && place !== 'query') return false;
  const parameters = place === 'headers' ? headerArguments : query;
  const recorded = new Set(recording?.[place].map(({ name }) => name));
  return parameters.some(({ name, sent }) => sent !== undefined && recorded.has(name));
}

/** Returns the arguments with which an operation is called as it was recorded. */
export function printArguments(plan: OperationPlan, samples: ReadonlyMap<string, string>): Code {
  if (plan.exampleName === undefined) return code`client`;
  return code`client, ${printFilled(ref(examplesPath(plan), plan.exampleName), samples)}`;
}

function printFilled(recorded: Code, samples: ReadonlyMap<string, string>): Code {
  const values = samples.size > 0 ? code`, variables` : nothing;
  return code`${ref('runtime/client/fill', 'fill')}(${recorded}${values})`;
}
