import { compareRequest, type Candidate } from './compare-request.js';
import { share } from './fields-of.js';
import type { MockRoute } from './mock-route.js';
import type { ReceivedRequest } from './received-request.js';

/**
 * Returns how much a request is the one of a route, the first number counting most: by the path, by the query and the
 * GraphQL text that are part of the operation, and by what the recorded requests have in common with it.
 */
export function rankRoute(candidate: Candidate, received: ReceivedRequest): readonly number[] {
  const { route, match } = candidate;
  const fixed = Object.entries(route.query ?? {}).map(([name, value]) =>
    received.url.searchParams.getAll(name).join() === (value ?? '') ? 1 : -1,
  );
  const shares = route.answers.map(({ request = route.request ?? {} }) => {
    const { query, body } = compareRequest(request, candidate, received);
    return share(query.recorded, query.came) + share(body.recorded, body.came);
  });
  const own = fixed.reduce((total: number, each) => total + each, graphqlRank(route, received));
  return [match.rank, own, shares.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)];
}

function graphqlRank({ graphql }: MockRoute, { body }: ReceivedRequest): number {
  if (graphql === undefined) return 0;
  const came = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  return words(came) === words(graphql) ? 1 : -1;
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
