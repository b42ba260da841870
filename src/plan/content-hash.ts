import { createHash } from 'node:crypto';
import type { Operation } from '../model/operation.js';

/** Returns what tells one request from another: equal for two that are the same but for their place and Postman's id. */
export function contentHash(operation: Operation): string {
  const { trail, method, url, auth, headers, recording, description, examples } = operation;
  const content = [trail, method, url, auth, headers, recording, description, examples];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
