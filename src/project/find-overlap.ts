import { resolve, sep } from 'node:path';
import { realPlace } from '../io/output/is-in-project.js';

/** A folder that is written to. */
interface Folder {
  readonly output: string;
}

/** Two of which one would write into the other's folder. */
export interface FolderOverlap<Each> {
  readonly first: Each;
  readonly second: Each;
  /** Both have the same folder; else that of one lies in that of the other. */
  readonly same: boolean;
}

/** Returns the first two whose folders are the same or lie in one another, also behind links. */
export function findOverlap<Each extends Folder>(all: readonly Each[]): FolderOverlap<Each> | undefined {
  const placed = all.map((each) => ({ each, place: realPlace(resolve(each.output)) }));
  for (const [at, second] of placed.entries()) {
    for (const first of placed.slice(0, at)) {
      const same = first.place === second.place;
      if (same || isInside(first.place, second.place) || isInside(second.place, first.place))
        return { first: first.each, second: second.each, same };
    }
  }
  return undefined;
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
