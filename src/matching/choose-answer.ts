import { fieldsOf, likeness, share, type Fields } from './fields-of.js';
import type { PathMatch } from './match-path.js';
import type { MockRoute, RecordedRequest, SavedAnswer } from './mock-route.js';
import { groupEntries, readText, type ReceivedRequest } from './received-request.js';

/** A route whose method and path fit a request. */
export interface Candidate {
  readonly route: MockRoute;
  readonly match: PathMatch;
}

/** A saved response that was chosen. */
export interface Choice extends Candidate {
  readonly answer: SavedAnswer;
}

/**
 * Returns the saved response for a request; undefined where none has the status and the name that it asks for. The route
 * is the one most like the request. Of its responses it is the one whose own request came, and among equals the first
 * success, or the first one.
 */
export function chooseAnswer(
  candidates: readonly Candidate[],
  received: ReceivedRequest,
): Choice | undefined {
  const wanted = candidates
    .map(({ route, match }) => ({ route: { ...route, answers: wantedAnswers(route, received) }, match }))
    .filter(({ route }) => route.answers.length > 0);
  const [best] = sorted(wanted, (candidate) => routeRank(candidate, received));
  if (!best) return undefined;
  const [answer] = sorted(best.route.answers, (each) => answerRank(each, best, received));
  return answer && { ...best, answer };
}

/** Postman's own headers: what they ask for goes before everything else. */
function wantedAnswers({ answers }: MockRoute, { headers }: ReceivedRequest): readonly SavedAnswer[] {
  const code = headers.get('x-mock-response-code');
  const name = headers.get('x-mock-response-name');
  return answers.filter(
    (answer) =>
      (code === null || String(answer.response.status) === code.trim()) &&
      (name === null || answer.name.trim() === name.trim()),
  );
}

function routeRank({ route, match }: Candidate, received: ReceivedRequest): readonly number[] {
  const fixed = Object.entries(route.query ?? {}).map(([name, value]) =>
    received.url.searchParams.getAll(name).join() === (value ?? '') ? 1 : -1,
  );
  const likenesses = route.answers.map(({ request = route.request }) => {
    const { query, body } = partsOf(request, route, match, received);
    return share(query.recorded, query.came) + share(body.recorded, body.came);
  });
  return [match.rank, sum(fixed) + graphqlRank(route, received), Math.max(...likenesses)];
}

function graphqlRank({ graphql }: MockRoute, { body }: ReceivedRequest): number {
  if (graphql === undefined) return 0;
  const came = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : '';
  return words(came) === words(graphql) ? 1 : -1;
}

function words(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function answerRank(
  { request, response }: SavedAnswer,
  { route, match }: Candidate,
  received: ReceivedRequest,
): readonly number[] {
  const { path, query, body } = partsOf(request ?? route.request, route, match, received);
  const likenesses = [path, query, body].map(({ recorded, came }) => likeness(recorded, came));
  return [sum(likenesses), response.status >= 200 && response.status <= 299 ? 1 : 0];
}

type Part = 'path' | 'query' | 'body';

/** The parts of a request, as they were recorded and as they came. Query keys that the route does not know do not count. */
function partsOf(
  request: RecordedRequest | undefined,
  route: MockRoute,
  { values }: PathMatch,
  received: ReceivedRequest,
): Readonly<Record<Part, { readonly recorded: Fields; readonly came: Fields }>> {
  const { path, query, body } = request ?? {};
  const known = new Set([route, ...route.answers].flatMap((each) => Object.keys(each.request?.query ?? {})));
  const sent = [...received.url.searchParams].filter(([name]) => known.has(name));
  return {
    path: { recorded: fieldsOf(path), came: fieldsOf(Object.fromEntries(onlyKeys(values, path))) },
    query: { recorded: fieldsOf(query), came: fieldsOf(groupEntries(sent)) },
    body: {
      recorded: fieldsOf(typeof body === 'string' ? readText(body) : body),
      came: fieldsOf(route.graphql === undefined ? received.body : variablesOf(received.body)),
    },
  };
}

function onlyKeys(
  values: ReadonlyMap<string, string>,
  keys: object | null | undefined,
): readonly (readonly [string, string])[] {
  return [...values].filter(([name]) => Object.hasOwn(keys ?? {}, name));
}

function variablesOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('variables' in body)) return undefined;
  return { variables: body.variables };
}

/** Returns the things with the highest rank first; equal ones stay in their order. */
function sorted<T>(things: readonly T[], rankOf: (thing: T) => readonly number[]): readonly T[] {
  return things
    .map((thing) => ({ thing, rank: rankOf(thing) }))
    .sort((a, b) => {
      const at = a.rank.findIndex((number, place) => number !== b.rank[place]);
      return at < 0 ? 0 : (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
    })
    .map(({ thing }) => thing);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
