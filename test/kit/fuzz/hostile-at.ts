import { vectors } from '../hostile-text.js';
import type { Say } from './full-collection.js';

/** Says something hostile everywhere, at each place something else: over all turns, every text in every place. */
export function hostileAt(turn: number): Say {
  let place = turn;
  return () => vectors[place++ % vectors.length] ?? '';
}
