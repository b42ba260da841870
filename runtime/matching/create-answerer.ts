import { fillPlaceholders } from '../client/fill-placeholders.js';
import { chooseAnswer, type Choice } from './choose-answer.js';
import { createPathMatcher, type MatchPath } from './match-path.js';
import type { MockResponse, MockRoute } from './mock-route.js';
import { readReceived, type ReceivedRequest } from './received-request.js';

/** What answers the requests of an API. */
export interface Answerer {
  /** Returns what goes back; undefined where nothing in the collection fits the request's method and path. */
  answer(received: ReceivedRequest): ChosenResponse | undefined;
  /** The same for a request of the Fetch standard, which stays unread where it is not answered. */
  answerRequest(request: Request): Promise<MockResponse | undefined>;
}

/** What goes back, and what was chosen: `getUser › Found`. */
export interface ChosenResponse {
  readonly response: MockResponse;
  readonly chosen: string;
}

/** Where requests count as the API's: at its hosts, or wherever they are sent to. */
export interface AnswererOptions {
  readonly anyHost: boolean;
}

/** Returns what answers requests with the saved responses of a collection, always the same one for the same request. */
export function createAnswerer(
  routes: readonly MockRoute[],
  { anyHost }: AnswererOptions = { anyHost: false },
): Answerer {
  const matched = routes.map((route) => ({ route, matches: createPathMatcher(route, anyHost) }));
  const answer = (received: ReceivedRequest): ChosenResponse | undefined => {
    const candidates = fitting(matched, received);
    if (candidates.length === 0) return undefined;
    const choice = chooseAnswer(candidates, received);
    if (!choice) return { response: refusal(candidates.map(({ route }) => route)), chosen: '' };
    return { response: responseOf(choice), chosen: `${choice.route.operation} › ${choice.answer.name}` };
  };
  return {
    answer,
    async answerRequest(request) {
      const url = new URL(request.url);
      if (!matched.some(({ route, matches }) => isMethod(route, request.method) && matches(url)))
        return undefined;
      const bytes = await request.clone().arrayBuffer();
      return answer(await readReceived(request.method, url, request.headers, bytes))?.response;
    },
  };
}

interface Matched {
  readonly route: MockRoute;
  readonly matches: MatchPath;
}

function fitting(
  matched: readonly Matched[],
  { method, url }: ReceivedRequest,
): readonly Pick<Choice, 'route' | 'match'>[] {
  return matched.flatMap(({ route, matches }) => {
    const match = isMethod(route, method) ? matches(url) : undefined;
    return match ? [{ route, match }] : [];
  });
}

function isMethod(route: MockRoute, method: string): boolean {
  return route.method.toUpperCase() === method.toUpperCase();
}

/** Like Postman's mock servers, puts what stands in the path in place of the same `{{name}}` in the body. */
function responseOf({ answer: { response, headers }, match }: Choice): MockResponse {
  return {
    status: response.status,
    headers: { ...response.headers, ...headers },
    body: fillPlaceholders(response.body, (name) => match.values.get(name.trim())),
  };
}

function refusal(routes: readonly MockRoute[]): MockResponse {
  const saved = routes.flatMap(({ answers }) =>
    answers.map(({ name, response }) => `${String(response.status)} ${name}`),
  );
  const names = routes.map(({ operation }) => operation).join(', ');
  const error =
    saved.length === 0
      ? `The collection holds no saved response of ${names}. Save an example in Postman and export it again.`
      : `No saved response of ${names} has the status or the name that x-mock-response-code or x-mock-response-name asks for.`;
  return {
    status: 404,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error, saved }, null, 2),
  };
}
