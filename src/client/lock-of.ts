import type { Generated } from '../generate.js';
import type { Lock } from '../model/lock.js';
import type { Settled } from './settle-options.js';

/** Returns the lock of a client. */
export function lockOf(
  { collection, names }: Pick<Generated, 'collection' | 'names'>,
  { locked }: Pick<Settled, 'locked'>,
): Lock {
  return { lockVersion: 1, collection, ...locked, ...names };
}
