import type { MockRoute, SavedAnswer } from '../matching/mock-route.js';
import { mockOperations, type OperationMock } from '../mock/mock-routes.js';
import type { OperationPlan, Plan } from '../plan/plan.js';
import { examplesPath } from './examples-module.js';
import { createImports, type Imports } from './imports.js';
import { propertyKey, stringLiteral } from './literal.js';
import { printPlain } from './print-plain.js';
import { printText } from './recorded-text.js';
import type { Render } from './renderer.js';

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
  const recorded = own.request && exampleName !== undefined && imports.value(examplesPath(plan), exampleName);
  return [
    printRoute(own, recorded || undefined, plan, imports),
    ...others.map((route) => printRoute(route, route.request && printPlain(route.request), plan, imports)),
  ];
}

function printRoute(
  route: MockRoute,
  request: string | undefined,
  plan: OperationPlan,
  imports: Imports,
): string {
  const { operation, method, origin, prefix, path, query, graphql, answers } = route;
  const properties = [
    ['operation', stringLiteral(operation)],
    ['method', stringLiteral(method)],
    ['origin', origin && stringLiteral(origin)],
    ['prefix', prefix && stringLiteral(prefix)],
    ['path', stringLiteral(path)],
    ['query', query && printPlain(query)],
    ['graphql', graphql && printText(graphql)],
    ['request', request],
    ['answers', `[\n${answers.map((answer) => printAnswer(answer, plan, imports)).join('')}]`],
  ] as const;
  return printObject(properties);
}

function printAnswer(answer: SavedAnswer, plan: OperationPlan, imports: Imports): string {
  const { name, request } = answer;
  const { response, headers } = printResponse(answer, plan, imports);
  return printObject([
    ['name', stringLiteral(name)],
    ['response', response],
    ['headers', headers],
    ['request', request && printPlain(request)],
  ]);
}

/** The examples' module holds the status, the body and the content type that was saved. */
function printResponse(
  { name, response }: SavedAnswer,
  { responsesName = '', savedResponses, ...plan }: OperationPlan,
  imports: Imports,
): { readonly response: string; readonly headers: string | undefined } {
  const saved = savedResponses.find(
    ({ example }) =>
      example.name === name && example.status === response.status && example.body === response.body,
  );
  const key = propertyKey(saved?.key ?? name);
  const hasType = saved?.example.headers.some(([header]) => header.toLowerCase() === 'content-type');
  const more = Object.entries(response.headers).filter(([header]) => !hasType || header !== 'content-type');
  const constant = imports.value(examplesPath({ ...plan, savedResponses }), responsesName);
  return {
    response: constant + (/^['[]/.test(key) ? `[${key.replace(/^\[|\]$/g, '')}]` : `.${key}`),
    headers: more.length === 0 ? undefined : printPlain(Object.fromEntries(more)),
  };
}

function printObject(properties: readonly (readonly [key: string, value: string | undefined])[]): string {
  const lines = properties.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}: ${value},\n`],
  );
  return `{\n${lines.join('')}},\n`;
}
