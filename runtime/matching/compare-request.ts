import { fieldsOf, type Fields } from './fields-of.js';
import type { PathMatch } from './match-path.js';
import type { MockRoute, RecordedRequest } from './mock-route.js';
import { groupEntries, readText, type ReceivedRequest } from './received-request.js';

/** A route whose method and path fit a request. */
export interface Candidate {
  readonly route: MockRoute;
  readonly match: PathMatch;
}

/** The parts in which requests to the same route differ. */
export type RequestPart = 'path' | 'query' | 'body';

/** One part of a request as it was recorded, and as it came. */
export interface ComparedPart {
  readonly recorded: Fields;
  readonly came: Fields;
}

/** Sets a request as it was recorded beside one that came. Query keys that the route does not know are left out. */
export function compareRequest(
  { path, query, body }: RecordedRequest,
  { route, match }: Candidate,
  received: ReceivedRequest,
): Readonly<Record<RequestPart, ComparedPart>> {
  const values = fieldsOf(path);
  const known = new Set([route, ...route.answers].flatMap((each) => Object.keys(each.request?.query ?? {})));
  // Not all platforms' types know that a query can be iterated.
  const sent: [name: string, value: string][] = [];
  received.url.searchParams.forEach((value, name) => {
    if (known.has(name)) sent.push([name, value]);
  });
  return {
    path: { recorded: values, came: new Map([...match.values].filter(([name]) => values.has(name))) },
    query: { recorded: fieldsOf(query), came: fieldsOf(groupEntries(sent)) },
    body: {
      recorded: fieldsOf(typeof body === 'string' ? readText(body) : body),
      came: fieldsOf(route.graphql === undefined ? received.body : variablesOf(received.body)),
    },
  };
}

/** Of a GraphQL request the recording holds the variables alone: its text is the route's. */
function variablesOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('variables' in body)) return undefined;
  return { variables: body.variables };
}
