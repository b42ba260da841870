import type { Generated } from '../generate.js';
import type { ClientLock } from '../model/lock.js';
import type { Settled } from './settle-options.js';

/** Returns the lock of a client. */
export function lockOf(
  { collection, names }: Pick<Generated, 'collection' | 'names'>,
  { locked }: Pick<Settled, 'locked'>,
): ClientLock {
  return { lockVersion: 1, collection, ...locked, ...names };
}
