import type { ArgumentPlace } from '../../model/operation.js';
import { placeSigns } from '../vocabulary/topics.js';

/** Returns where a text says that arguments go; undefined where it says nothing or several places. */
export function readPlace(text: string): ArgumentPlace | undefined {
  const found = placeSigns.filter(([, sign]) => sign.test(text)).map(([place]) => place);
  return found.length === 1 ? found[0] : undefined;
}
