import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile, projectFolder } from '../kit/compile.js';
import { fullCollection } from '../kit/fuzz/full-collection.js';
import { vectors } from '../kit/hostile-text.js';
import { writeClient } from '../kit/write-client.js';

it('the clients of hostile collections compile, their tests among them', { timeout: 300_000 }, async () => {
  const folder = await projectFolder();
  for (const turn of [0, 13, 31]) {
    const home = join(folder, String(turn));
    await mkdir(home);
    let place = turn;
    await writeClient(
      home,
      fullCollection(() => vectors[place++ % vectors.length] ?? ''),
    );
  }
  expect(await compile('typescript-7', folder)).toBe('');
});
