import type { MockRoute, SavedAnswer } from '../../../../runtime/matching/mock-route.js';
import { mockOperations, type OperationMock } from '../../../mock/mock-routes.js';
import type { OperationPlan, Plan, SavedResponse } from '../../../model/plan.js';
import { examplesPath } from '../../../plan/examples-path.js';
import { createImports, type Imports } from '../../code/imports.js';
import { printMember, stringLiteral } from '../../code/literal.js';
import { printPlain } from '../../code/print-plain.js';
import { printText } from '../../code/recorded-text.js';
import type { Render } from '../../code/renderer.js';

/** The path of the module with the handlers for MSW, without its extension. */
export const handlersPath = 'msw/handlers';

const matching = 'msw/matching';

/** Returns the text of the module with the handlers for MSW: they answer with the saved responses of the examples' modules. */
export function printHandlers(plan: Plan, render: Render): string {
  const imports = createImports(handlersPath);
  const routes = mockOperations(plan).flatMap((mock) => printOperation(mock, imports));
  return render('handlers', {
    routes: `[\n${routes.join('')}]`,
    routeType: imports.type(`${matching}/mock-route`, 'MockRoute'),
    createAnswerer: imports.value(`${matching}/create-answerer`, 'createAnswerer'),
    imports: imports.render(),
  });
}

function printOperation({ plan, routes }: OperationMock, imports: Imports): readonly string[] {
  const [own, ...others] = routes.filter(({ answers }) => answers.length > 0);
  if (!own) return [];
  const { exampleName } = plan;
  const isRecorded = own.request !== undefined && exampleName !== undefined;
  const request = isRecorded ? imports.value(examplesPath(plan), exampleName) : undefined;
  // The operation's own route has all of its saved responses, in their order.
  const answerOf = (answer: SavedAnswer, at: number): string =>
    printAnswer(answer, plan.savedResponses[at], plan, imports);
  return [
    printRoute(own, request, own.answers.map(answerOf)),
    ...others.map((route) =>
      printRoute(
        route,
        route.request && printPlain(route.request),
        route.answers.map((answer) =>
          printAnswer(answer, plan.savedResponses.find(isSame(answer)), plan, imports),
        ),
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
  request: string | undefined,
  answers: readonly string[],
): string {
  return printObject([
    ['operation', stringLiteral(operation)],
    ['method', stringLiteral(method)],
    ['origin', origin && stringLiteral(origin)],
    ['prefix', prefix && stringLiteral(prefix)],
    ['path', stringLiteral(path)],
    ['query', query && printPlain(query)],
    ['graphql', graphql && printText(graphql)],
    ['request', request],
    ['answers', `[\n${answers.join('')}]`],
  ]);
}

function printAnswer(
  answer: SavedAnswer,
  saved: SavedResponse | undefined,
  plan: OperationPlan,
  imports: Imports,
): string {
  const { name, response } = answer;
  const constant = imports.value(examplesPath(plan), plan.responsesName ?? '');
  return printObject([
    ['name', stringLiteral(name)],
    ['response', printMember(constant, saved?.key ?? name)],
    ['headers', printHeaders(response.headers, saved)],
    ['request', printRequest(answer, saved, plan, imports)],
  ]);
}

/** The examples' module holds the status, the body and the content type that was saved. */
function printHeaders(
  headers: SavedAnswer['response']['headers'],
  saved: SavedResponse | undefined,
): string | undefined {
  const hasType = saved?.example.headers.some(([name]) => name.toLowerCase() === 'content-type');
  const more = Object.entries(headers).filter(([name]) => !hasType || name !== 'content-type');
  return more.length === 0 ? undefined : printPlain(Object.fromEntries(more));
}

/** Where the examples' module holds the request that a response answers, its constant stands for it. */
function printRequest(
  { request }: SavedAnswer,
  saved: SavedResponse | undefined,
  plan: OperationPlan,
  imports: Imports,
): string | undefined {
  if (request === undefined) return undefined;
  const content = JSON.stringify(saved?.example.recording);
  const known = plan.savedRequests.find(({ recording }) => JSON.stringify(recording) === content);
  if (known === undefined || plan.requestsName === undefined) return printPlain(request);
  return printMember(imports.value(examplesPath(plan), plan.requestsName), known.key);
}

function printObject(properties: readonly (readonly [key: string, value: string | undefined])[]): string {
  const lines = properties.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${value},\n`],
  );
  return `{\n${lines.join('')}},\n`;
}
