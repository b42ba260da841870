import { setImmediate } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { lintSecrets } from '../../../src/conceal/lint-secrets.js';

it('leaves nothing behind in the process, however often texts are linted', async () => {
  for (let run = 0; run < 3; run++) await lintSecrets(['an ordinary text']);
  await setImmediate();
  const marks = performance.getEntriesByType('mark').map(({ name }) => name);
  expect(marks.filter((name) => name.includes('lint'))).toEqual([]);
});
