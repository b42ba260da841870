import { describeRequest } from './arguments/describe-request.js';
import type { Documentation, DocumentationContext } from '../documentation/documentation.js';
import { readDocumentation } from '../documentation/read-documentation.js';
import { readLink } from '../documentation/read-link.js';
import type { Measure } from '../model/listener.js';
import type { PlacedUnusedTable, UnusedTable } from '../model/unused-table.js';
import type { PlacedShape } from './read-shapes.js';
import { printTemplate } from '../notation/print-template.js';
import { readDeclaredVariables } from './request/read-declared-variables.js';
import type { RequestShape } from './request/shape.js';
import type { DescribedPlace } from './walk-items.js';

/** What all descriptions of a document say. */
export interface Descriptions {
  /** As many as there are requests, in their order. */
  readonly requests: readonly RequestDescriptions[];
  /** What was not used of the descriptions of folders and of the collection. */
  readonly unused: readonly PlacedUnusedTable[];
}

/** What the descriptions say of one request. */
export interface RequestDescriptions {
  readonly context: DocumentationContext;
  /** What a query declares, the request's own description, then its folders' from the innermost out, then the collection's. */
  readonly documentation: readonly Documentation[];
  /** Of the request's own description, what is no argument. */
  readonly prose?: string;
  /** The link to the item's own documentation in it. */
  readonly link?: string;
  /** Of the request's own description, the tables and lists that were not used. */
  readonly unused: readonly UnusedTable[];
}

/** Returns what the descriptions say. That of a folder is read once, for all requests below it. */
export function readDescriptions(requests: readonly PlacedShape[], measure: Measure): Descriptions {
  const contexts = requests.map(contextOf);
  const places = readPlaces(requests, contexts);
  return {
    requests: requests.map((request, at) =>
      measure(request.placed.trail, () => readRequest(request, contexts[at] ?? contextOf(request), places)),
    ),
    unused: [...places].flatMap(([{ trail }, { skipped }]) => skipped.map((table) => ({ trail, ...table }))),
  };
}

function readRequest(
  { placed, shape }: PlacedShape,
  context: DocumentationContext,
  places: ReadonlyMap<DescribedPlace, Documentation>,
): RequestDescriptions {
  const { item, folders } = placed;
  const own = item.description === undefined ? undefined : readDocumentation(item.description, context);
  const above = folders.flatMap((place) => places.get(place) ?? []);
  return {
    context,
    documentation: [...declaredIn(shape, context), ...(own ? [own] : []), ...above],
    ...(own?.prose !== undefined && readLink(own.prose)),
    unused: own?.skipped ?? [],
  };
}

/** What the query of a GraphQL request declares stands over what any text says. */
function declaredIn({ body }: RequestShape, context: DocumentationContext): readonly Documentation[] {
  if (body.kind !== 'graphql') return [];
  const operation = body.operationName === undefined ? undefined : printTemplate(body.operationName);
  const rows = readDeclaredVariables(printTemplate(body.query), operation, context.body);
  return rows.length === 0 ? [] : [{ scope: 'request', rows, skipped: [] }];
}

/** Returns the requests that the saved responses of a request answer. */
export function recordingsOf({ answers }: PlacedShape): readonly RequestShape[] {
  return answers.flatMap(({ shape }) => (shape ? [shape] : []));
}

function contextOf(request: PlacedShape): DocumentationContext {
  const bodies = request.answers.flatMap(({ json = [] }) => json);
  return describeRequest(request.placed.trail.at(-1) ?? '', request.shape, recordingsOf(request), bodies);
}

/** The descriptions of folders and of the collection, each read with the names of all requests below it. */
function readPlaces(
  requests: readonly PlacedShape[],
  contexts: readonly DocumentationContext[],
): ReadonlyMap<DescribedPlace, Documentation> {
  const below = new Map<DescribedPlace, DocumentationContext[]>();
  requests.forEach(({ placed }, at) => {
    const context = contexts[at];
    for (const place of placed.folders) {
      if (place.description === undefined || !context) continue;
      const known = below.get(place);
      if (known) known.push(context);
      else below.set(place, [context]);
    }
  });
  return new Map(
    Array.from(below, ([place, found]) => [
      place,
      readDocumentation(place.description ?? '', joinContexts(place.scope, found)),
    ]),
  );
}

function joinContexts(
  scope: DescribedPlace['scope'],
  contexts: readonly DocumentationContext[],
): DocumentationContext {
  const names = (key: 'path' | 'query' | 'headers' | 'body' | 'responses'): readonly string[] => [
    ...new Set(contexts.flatMap((context) => context[key])),
  ];
  return {
    scope,
    name: '',
    requests: contexts.map(({ name, method, url }) => ({ name, method, url })),
    method: contexts[0]?.method ?? '',
    url: contexts[0]?.url ?? '',
    path: names('path'),
    query: names('query'),
    headers: names('headers'),
    body: names('body'),
    hasBody: contexts.some(({ hasBody }) => hasBody),
    responses: names('responses'),
  };
}
