import { mkdir } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTests } from '../kit/run-tests.js';
import { shareOf } from '../kit/share-of.js';
import { readFixture } from '../kit/wire/fixture.js';
import { writeClient } from '../kit/write-client.js';
import { projectFolder } from '../kit/folder.js';

const fixtures = new URL('fixtures/', import.meta.url);

it('the tests of the clients of the fixtures pass', { timeout: 300_000 }, async () => {
  const folder = await projectFolder();
  let operations = 0;
  for (const file of shareOf(readdirSync(fixtures), 5, 1)) {
    const home = join(folder, file.replace(/\.json$/, ''));
    await mkdir(home);
    operations += (await writeClient(home, readFixture(new URL(file, fixtures)).collection)).operations;
  }
  const { passed, failed } = await runTests(folder);
  expect(failed).toEqual([]);
  expect(passed.length).toBeGreaterThanOrEqual(operations);
});
