import type { MockRoute } from '../../runtime/matching/mock-route.js';
import { nearNames } from '../names/near-names.js';

/** Routes whose path is less like a request's than this have nothing to do with it. */
const least = 0.5;

/** Returns the routes that are most like a request that none of them fits, the nearest first: `GET /users/{id}`. */
export function nearRoutes(routes: readonly MockRoute[], method: string, path: string): readonly string[] {
  const came = path.split('/');
  const ranked = routes
    .map((route) => ({ route, likeness: pathLikeness(route.path.split('/'), came) }))
    .filter(({ likeness }) => likeness >= least)
    .map(({ route, likeness }) => ({
      text: `${route.method} ${route.path}`,
      rank: likeness + (route.method.toUpperCase() === method.toUpperCase() ? 0.2 : 0),
    }))
    .sort((a, b) => b.rank - a.rank);
  return [...new Set(ranked.map(({ text }) => text))].slice(0, 5);
}

/** The first segment of a path is empty. */
function pathLikeness(segments: readonly string[], came: readonly string[]): number {
  const likenesses = segments.slice(1).map((segment, at) => segmentLikeness(segment, came[at + 1]));
  const length = Math.max(segments.length, came.length) - 1;
  return likenesses.reduce((total, each) => total + each, 0) / Math.max(length, 1);
}

function segmentLikeness(segment: string, came: string | undefined): number {
  if (came === undefined) return 0;
  if (segment === came) return 1;
  if (segment.includes('{')) return 0.8;
  return nearNames(came, [segment]).length > 0 ? 0.6 : 0;
}
