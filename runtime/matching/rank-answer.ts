import { compareRequest, type Candidate, type ComparedPart, type RequestPart } from './compare-request.js';
import { contains, likeness } from './fields-of.js';
import type { SavedAnswer } from './mock-route.js';
import type { ReceivedRequest } from './received-request.js';

type Compared = ReturnType<typeof compareRequest>;

/**
 * Returns what ranks the saved responses of a route, the first number counting most. One that was saved for other values
 * than the route's usual request counts only where these came: what became of one user says nothing of another. Of
 * those that count, the parts decide in which their requests differ, and then a success goes first.
 */
export function createAnswerRank(
  candidate: Candidate,
  received: ReceivedRequest,
): (answer: SavedAnswer) => readonly number[] {
  const { request: usualRequest = {}, answers } = candidate.route;
  const usual = compareRequest(usualRequest, candidate, received);
  const compare = ({ request }: SavedAnswer): Compared =>
    request ? compareRequest(request, candidate, received) : usual;
  const others = answers.map(compare);
  const telling = parts.filter((part) => others.some((other) => isOther(other[part], usual[part])));
  return (answer) => {
    const own = compare(answer);
    const levels = telling.map((part) => levelOf(part, own[part]));
    const isForeign = telling.some((part, at) => levels[at] === 0 && isOther(own[part], usual[part]));
    const level = isForeign ? -1 : levels.reduce((total, each) => total + each, 0);
    const { status } = answer.response;
    return [level, status >= 200 && status <= 299 ? 1 : 0];
  };
}

const parts: readonly RequestPart[] = ['path', 'query', 'body'];

/** Other values in the path name another thing; a query with more in it than was recorded may still ask for the same. */
function levelOf(part: RequestPart, { recorded, came }: ComparedPart): number {
  const level = likeness(recorded, came);
  if (part === 'path') return level === 1 ? 0 : level;
  return level === 0 && part === 'query' && contains(came, recorded) ? 1 : level;
}

function isOther(own: ComparedPart, usual: ComparedPart): boolean {
  return !(own.recorded.size === usual.recorded.size && contains(own.recorded, usual.recorded));
}
