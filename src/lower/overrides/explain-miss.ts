import type { Operation } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { nearNames } from '../../names/near-names.js';
import { children } from '../../types/children.js';
import { isNamed, splitPath } from '../../names/request-path.js';
import { type OverrideTarget } from './override-target.js';
import { placeType } from './place-type.js';
import { printTypePath } from './type-path.js';

/** No message looks through more places than these. */
const mostPlaces = 5_000;

/** Returns why an override matches nothing, and what is near to it. */
export function explainMiss(operations: readonly Operation[], target: OverrideTarget): string {
  const { names, place, steps } = target;
  const meant = operations.filter(({ trail }) => isNamed(trail, names));
  if (meant.length === 0) return `there is no request ${quote(names)}.${nearRequests(operations, names)}`;
  const types = meant.map((operation) => placeType(operation, place)).filter((type) => type !== undefined);
  if (types.length === 0 && place.kind === 'data') {
    const statuses = [...new Set(meant.flatMap(({ responses }) => responses.map(({ status }) => status)))];
    const known =
      statuses.length === 0 ? 'It has no saved answer' : `Saved are ${statuses.sort().join(', ')}`;
    return `no answer with status ${place.status} is saved for ${quote(names)}. ${known}.`;
  }
  if (types.length === 0) return `${quote(names)} has no ${place.kind} with fields.`;
  const found = nearNames(printTypePath(place.kind, steps), placesIn(place.kind, types));
  return `${quote(names)} has no ${printTypePath(place.kind, steps)}.${didYouMean(found)}`;
}

function nearRequests(operations: readonly Operation[], names: readonly string[]): string {
  const known = operations.map(({ trail }) => trail.flatMap(splitPath).slice(-names.length));
  return didYouMean(
    nearNames(
      names.join(' › '),
      known.map((each) => each.join(' › ')),
    ),
  );
}

function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Did you mean ${names.map((name) => JSON.stringify(name)).join(' or ')}?`;
}

function quote(names: readonly string[]): string {
  return JSON.stringify(names.join(' › '));
}

/** Returns the paths of all that is in the types, outer ones first. */
function placesIn(start: string, types: readonly TypeNode[]): readonly string[] {
  const found: string[] = [];
  let level = types.map((type): Inside => ({ type, path: start }));
  while (level.length > 0 && found.length < mostPlaces) {
    level = level.flatMap(inside).slice(0, mostPlaces);
    for (const { path } of level) found.push(path);
  }
  return found;
}

interface Inside {
  readonly type: TypeNode;
  readonly path: string;
}

function inside({ type, path }: Inside): readonly Inside[] {
  return children(type).flatMap(({ type: child, step }) =>
    step.kind === 'member'
      ? inside({ type: child, path })
      : [{ type: child, path: printTypePath(path, [step]) }],
  );
}
