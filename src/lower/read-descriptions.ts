import { describeRequest } from './arguments/describe-request.js';
import type { Documentation, DocumentationContext } from './documentation/documentation.js';
import { readDocumentation } from './documentation/read-documentation.js';
import { parseJson } from './json/parse-json.js';
import type { PlacedShape } from './read-shapes.js';
import type { RequestShape } from './request/shape.js';
import type { DescribedPlace } from './walk-items.js';

/** What the descriptions say of one request. */
export interface RequestDescriptions {
  readonly context: DocumentationContext;
  /** The request's own first, then its folders' from the innermost out, then the collection's. */
  readonly documentation: readonly Documentation[];
  /** Of the request's own description, what is no argument. */
  readonly prose?: string;
}

/** Returns what the descriptions say of each request. A folder's is read once, for all requests below it. */
export function readDescriptions(requests: readonly PlacedShape[]): readonly RequestDescriptions[] {
  const contexts = requests.map(contextOf);
  const places = readPlaces(requests, contexts);
  return requests.map((request, at) => {
    const context = contexts[at] ?? contextOf(request);
    const { item, folders } = request.placed;
    const own = item.description === undefined ? undefined : readDocumentation(item.description, context);
    const above = folders.flatMap((place) => places.get(place) ?? []);
    return {
      context,
      documentation: own ? [own, ...above] : above,
      ...(own?.prose !== undefined && { prose: own.prose }),
    };
  });
}

/** Returns the requests that the saved responses of a request answer. */
export function recordingsOf({ answers }: PlacedShape): readonly RequestShape[] {
  return answers.flatMap(({ shape }) => (shape ? [shape] : []));
}

function contextOf(request: PlacedShape): DocumentationContext {
  const bodies = request.answers.flatMap(({ response }) => {
    const value = parseJson(response.body ?? '');
    return value ? [value] : [];
  });
  return describeRequest(request.shape, recordingsOf(request), bodies);
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
    method: contexts[0]?.method ?? '',
    path: names('path'),
    query: names('query'),
    headers: names('headers'),
    body: names('body'),
    hasBody: contexts.some(({ hasBody }) => hasBody),
    responses: names('responses'),
  };
}
