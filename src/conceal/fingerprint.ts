import { createHash } from 'node:crypto';

/** Shorter values give so little away that not even those who try all words of a dictionary learn which one it was. */
const short = 16;

/**
 * Returns the digits by which the configuration names a value that is no credential: a part of a hash, too little of it to
 * find the value. Two short values in 4,096 share theirs, two long ones in 16 million.
 */
export function fingerprint(value: string): string {
  const hash = createHash('sha256').update(`postwright\0${value}`).digest('hex');
  return hash.slice(0, value.length < short ? 3 : 6);
}
