import { createHash } from 'node:crypto';
import type { Operation } from '../../model/operation.js';

/** Operations do not change once they are made, and each is asked for several times. */
const hashes = new WeakMap<Operation, string>();

/** Returns what tells one request from another: equal for two that are the same but for their place and Postman's id. */
export function contentHash(operation: Operation): string {
  const known = hashes.get(operation);
  if (known !== undefined) return known;
  const { trail, method, url, auth, headers, recording, description, examples } = operation;
  const content = [trail, method, url, auth, headers, recording, description, examples];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  hashes.set(operation, hash);
  return hash;
}
