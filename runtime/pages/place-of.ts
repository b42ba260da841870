import { requests } from '../exchange/requests.js';
import type { AnyResult } from '../result/unwrap.js';

/** Returns the operation of a result with its method and path, for messages. */
export function placeOf({ response }: AnyResult): string {
  return requests.get(response)?.place ?? 'The API';
}
