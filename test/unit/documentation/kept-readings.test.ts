import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import { recallReadings, rememberReadings } from '../../../src/io/memory/reading-memory.js';
import type { Plan } from '../../../src/model/plan.js';
import { emptyFolder } from '../../kit/folder.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Returns a generator that has read nothing yet. */
async function freshGenerator() {
  vi.resetModules();
  const { planInputs } = await import('../../../src/generate.js');
  const { allReadings, startFromReadings } = await import('../../../src/documentation/kept-readings.js');
  return { planInputs, allReadings, startFromReadings };
}

it('what was read in an earlier run makes the same plan, and nothing is read anew', async () => {
  vi.stubEnv('XDG_CACHE_HOME', await emptyFolder());
  const name = 'collections/bookshelf.postman_collection.json';
  const inputs = { source: { bytes: await readFile(name), name }, environments: [] };
  const first = await freshGenerator();
  const plan: Plan = await first.planInputs(inputs, createDiagnostics());
  const { readings, fresh } = first.allReadings();
  expect(readings.length).toBeGreaterThan(8);
  expect(fresh).toBe(readings.length);
  await rememberReadings('bookshelf', readings);

  const next = await freshGenerator();
  const recalled = await recallReadings('bookshelf');
  expect(recalled).toStrictEqual(readings);
  next.startFromReadings(recalled);
  expect(await next.planInputs(inputs, createDiagnostics())).toStrictEqual(plan);
  expect(next.allReadings()).toMatchObject({ fresh: 0, readings: { length: readings.length } });
});
