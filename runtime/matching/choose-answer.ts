import type { Candidate } from './compare-request.js';
import type { MockRoute, SavedAnswer } from './mock-route.js';
import { createAnswerRank } from './rank-answer.js';
import { rankRoute } from './rank-route.js';
import type { ReceivedRequest } from './received-request.js';

/** A saved response that was chosen. */
export interface Choice extends Candidate {
  readonly answer: SavedAnswer;
}

/**
 * Returns the saved response for a request; undefined where none has the status and the name that it asks for. The route
 * is the one most like the request; of its responses it is the one whose own request came, and among equals the first
 * success, or the first one.
 */
export function chooseAnswer(
  candidates: readonly Candidate[],
  received: ReceivedRequest,
): Choice | undefined {
  const wanted = candidates
    .map(({ route, match }) => ({ route: { ...route, answers: wantedAnswers(route, received) }, match }))
    .filter(({ route }) => route.answers.length > 0);
  const best = highest(wanted, (candidate) => rankRoute(candidate, received));
  if (!best) return undefined;
  const answer = highest(best.route.answers, createAnswerRank(best, received));
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

/** Returns the first of the things with the highest rank. */
function highest<T>(things: readonly T[], rankOf: (thing: T) => readonly number[]): T | undefined {
  const ranked = things.map((thing) => ({ thing, rank: rankOf(thing) }));
  return ranked.sort((a, b) => compareRanks(b.rank, a.rank))[0]?.thing;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, place) => number !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
