import { expect, it } from 'vitest';
import { projectFolder } from '../kit/folder.js';
import { takesAll } from '../kit/share-of.js';
import { tryHostileClients } from '../kit/fuzz/try-hostile-clients.js';

it('the clients of hostile collections compile, and their tests pass', { timeout: 300_000 }, async () => {
  // Those that have found most; `npm run fuzz` tries all.
  expect(await tryHostileClients(await projectFolder(), takesAll ? [4, 6, 20] : [4])).toEqual([]);
});
