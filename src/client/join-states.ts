import { hashText } from '../io/hash-text.js';

/** Returns the digest of a client by those of its manifest and its lock. */
export function joinStates(manifest: string, lock: string): string {
  return hashText(`${manifest} ${lock}`);
}
