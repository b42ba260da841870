import type { MockRoute, SavedAnswer } from '../../../../runtime/matching/mock-route.js';
import { mockOperations, type OperationMock } from '../../../mock/mock-routes.js';
import type { OperationPlan, Plan, SavedResponse } from '../../../model/plan.js';
import { examplesPath } from '../../../plan/examples-path.js';
import { code, join, literal, local, member, ref, typeRef, type Code } from '../../code/code.js';
import { printParsed } from '../../code/print-parsed.js';
import { printText } from '../../code/recorded-text.js';
import type { MockOptions } from './mock-options.js';
import type { ArtefactCode } from '../../artefact.js';
import type { EmittedModule, Render } from '../../code/renderer.js';

/** The path of the module with the handlers for MSW, without its extension. */
const handlersPath = 'msw/handlers';

const matching = 'msw/matching';

/** Makes the handlers where a library for them is chosen. */
export const mocksCode: ArtefactCode<MockOptions> = {
  exports: () => [],
  modules: ({ plan, render }, options) => (options.mocks === 'msw' ? [printHandlers(plan, render)] : []),
};

/** Returns the module with the handlers for MSW: they answer with the saved responses of the examples' modules. */
function printHandlers(plan: Plan, render: Render): EmittedModule {
  const routes = mockOperations(plan).flatMap(printOperation);
  return render({ module: handlersPath }, 'handlers', {
    routes: code`[\n${join(routes)}]`,
    routeType: typeRef(`${matching}/mock-route`, 'MockRoute'),
    createAnswerer: ref(`${matching}/create-answerer`, 'createAnswerer'),
  });
}

function printOperation({ plan, routes }: OperationMock): readonly Code[] {
  const [own, ...others] = routes.filter(({ answers }) => answers.length > 0);
  if (!own) return [];
  const { exampleName } = plan;
  const isRecorded = own.request !== undefined && exampleName !== undefined;
  const request = isRecorded ? ref(examplesPath(plan), exampleName) : undefined;
  // The operation's own route has all of its saved responses, in their order.
  const answerOf = (answer: SavedAnswer, at: number): Code =>
    printAnswer(answer, plan.savedResponses[at], plan);
  return [
    printRoute(own, request, own.answers.map(answerOf)),
    ...others.map((route) =>
      printRoute(
        route,
        route.request && printParsed(route.request),
        route.answers.map((answer) => printAnswer(answer, plan.savedResponses.find(isSame(answer)), plan)),
      ),
    ),
  ];
}

function isSame({ name, response }: SavedAnswer): (saved: SavedResponse) => boolean {
  return ({ example }) =>
    example.name === name && example.status === response.status && example.body === response.body;
}

function printRoute(
  { operation, method, origin, prefix, path, query, graphql }: MockRoute,
  request: Code | undefined,
  answers: readonly Code[],
): Code {
  return printObject([
    ['operation', literal(operation)],
    ['method', literal(method)],
    ['origin', origin && literal(origin)],
    ['prefix', prefix && literal(prefix)],
    ['path', literal(path)],
    ['query', query && printParsed(query)],
    ['graphql', graphql && printText(graphql)],
    ['request', request],
    ['answers', code`[\n${join(answers)}]`],
  ]);
}

function printAnswer(answer: SavedAnswer, saved: SavedResponse | undefined, plan: OperationPlan): Code {
  const { name, response } = answer;
  const constant = ref(examplesPath(plan), plan.responsesName ?? '');
  return printObject([
    ['name', literal(name)],
    ['response', member(constant, saved?.key ?? name)],
    ['headers', printHeaders(response.headers, saved)],
    ['request', printRequest(answer, saved, plan)],
  ]);
}

/** The examples' module holds the status, the body and the content type that was saved. */
function printHeaders(
  headers: SavedAnswer['response']['headers'],
  saved: SavedResponse | undefined,
): Code | undefined {
  const hasType = saved?.example.headers.some(([name]) => name.toLowerCase() === 'content-type');
  const more = Object.entries(headers).filter(([name]) => !hasType || name !== 'content-type');
  return more.length === 0 ? undefined : printParsed(Object.fromEntries(more));
}

/** Where the examples' module holds the request that a response answers, its constant stands for it. */
function printRequest(
  { request }: SavedAnswer,
  saved: SavedResponse | undefined,
  plan: OperationPlan,
): Code | undefined {
  if (request === undefined) return undefined;
  const content = JSON.stringify(saved?.example.recording);
  const known = plan.savedRequests.find(({ recording }) => JSON.stringify(recording) === content);
  if (known === undefined || plan.requestsName === undefined) return printParsed(request);
  return member(ref(examplesPath(plan), plan.requestsName), known.key);
}

function printObject(properties: readonly (readonly [key: string, value: Code | '' | undefined])[]): Code {
  const lines = properties.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [code`${local(key)}: ${value},\n`],
  );
  return code`{\n${join(lines)}},\n`;
}
