import type { ArgumentPlace } from '../../model/operation.js';
import { placeSigns, urlSign } from '../vocabulary/topics.js';

/** Returns where a text says that arguments go; undefined where it says nothing or several places. `url` may be path or query. */
export function readPlace(text: string): ArgumentPlace | 'url' | undefined {
  const found = placeSigns.filter(([, sign]) => sign.test(text)).map(([place]) => place);
  const [only] = found;
  if (only === undefined) return urlSign.test(text) ? 'url' : undefined;
  return found.length === 1 ? only : undefined;
}
