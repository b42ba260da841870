import type { MockRoute, SavedAnswer } from '../../runtime/matching/mock-route.js';
import type { Api } from '../model/api.js';
import type { Example, Operation, OtherRequest, QueryParameter } from '../model/operation.js';
import type { OperationPlan, Plan } from '../model/plan.js';
import { printTemplate } from '../notation/print-template.js';
import { mockUrl } from './mock-url.js';
import { recordedValues } from './recorded-values.js';
import { savedHeaders } from './saved-headers.js';

/** The routes of one operation: all of them answer with its saved responses. */
export interface OperationMock {
  readonly plan: OperationPlan;
  /** The operation's own route with all its responses, of which there may be none, then one for each response that was saved for another request. */
  readonly routes: readonly MockRoute[];
}

/** Returns what answers in place of the API, in document order. */
export function mockOperations({ api, operations }: Plan): readonly OperationMock[] {
  return operations.map((plan) => ({ plan, routes: [ownRoute(plan, api), ...otherRoutes(plan, api)] }));
}

function ownRoute({ name, operation, savedResponses }: OperationPlan, api: Api): MockRoute {
  const { method, url, query, recording } = operation;
  return {
    operation: name,
    method,
    ...mockUrl(url, recording, api),
    ...fixedQuery(query),
    ...graphqlText(operation),
    ...(recording && { request: recordedValues(recording) }),
    answers: savedResponses.map(({ example }) => ({
      ...savedAnswer(example),
      ...(example.recording && { request: recordedValues(example.recording) }),
    })),
  };
}

function otherRoutes({ name, operation }: OperationPlan, api: Api): readonly MockRoute[] {
  return operation.examples.flatMap((example) =>
    example.other ? [otherRoute(name, example, example.other, api)] : [],
  );
}

function otherRoute(
  operation: string,
  example: Example,
  { method, url, recording }: OtherRequest,
  api: Api,
): MockRoute {
  return {
    operation,
    method,
    ...mockUrl(url, recording, api),
    ...(recording && { request: recordedValues(recording) }),
    answers: [savedAnswer(example)],
  };
}

function savedAnswer(example: Example): SavedAnswer {
  const { name, status, body } = example;
  return { name, response: { status, headers: savedHeaders(example), body } };
}

/** The values that are sent whatever the caller says, and tell requests of the same method and path apart. */
function fixedQuery(query: readonly QueryParameter[]): Pick<MockRoute, 'query'> {
  const fixed = query.flatMap(({ name, sent }) => {
    if (sent === undefined) return [];
    const texts = (sent ?? []).map((part) => (part.kind === 'text' ? part.text : undefined));
    return texts.includes(undefined) ? [] : [[name, sent && texts.join('')] as const];
  });
  return fixed.length === 0 ? {} : { query: Object.fromEntries(fixed) };
}

function graphqlText({ body }: Operation): Pick<MockRoute, 'graphql'> {
  if (body.kind !== 'graphql') return {};
  return { graphql: printTemplate(body.query) };
}
