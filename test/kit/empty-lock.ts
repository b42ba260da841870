import type { ClientLock } from '../../src/model/lock.js';

/** The lock of a client without a request, that is made as every client is. */
export const emptyLock: ClientLock = {
  lockVersion: 1,
  collection: { name: '' },
  options: {},
  settings: [],
  operations: [],
};
