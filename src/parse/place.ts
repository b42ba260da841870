import type { Diagnostics } from '../diagnostics/collector.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import { describeKind } from './json-value.js';

/** Where the reading stands, and where its problems go. */
export interface Place {
  readonly file: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
  /** The names from the collection's top folder down. */
  readonly trail: readonly string[];
  readonly diagnostics: Diagnostics;
  /** Of a converted collection: where its folders and requests stand in the file, by their ids. */
  readonly origins?: ReadonlyMap<string, string>;
}

/** Returns the place of one member: `keys` lead to it from here. */
export function within(place: Place, ...keys: readonly (string | number)[]): Place {
  return { ...place, pointer: place.pointer + pointerTo(...keys) };
}

/** Returns the place of a folder or a request, which the trail names. */
export function named(place: Place, name: string): Place {
  return { ...place, trail: [...place.trail, name] };
}

/** Reports that a part of a request has a type which says nothing; the request is kept with the rest. */
export function reportUnreadable(place: Place, part: string, expected: string, found: unknown): void {
  const message = `${part}: expected ${expected}, found ${describeKind(found)}. Open the request in Postman and save it again.`;
  place.diagnostics.add('item-unreadable', message, locationOf(place));
}

/** Returns the place as diagnostics carry it. */
export function locationOf({ file, pointer, trail }: Place): Pick<Place, 'file' | 'pointer' | 'trail'> {
  return { file, pointer, trail };
}
