import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { runCommand } from '../kit/run-command.js';
import { changedShop, shop } from './shop.js';

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await snapshot(folder));
  return Object.fromEntries(files.map(([path, [text]]) => [path, text]));
}

it('two runs at once on one folder leave one of the two clients, whole', { timeout: 60_000 }, async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
  await writeFile(join(cwd, 'changed.json'), JSON.stringify(changedShop));
  const generate = (source: string, output: string) =>
    runCommand(['generate', source, '--output', output], { cwd });
  const ended = await Promise.all([generate('shop.json', 'client'), generate('changed.json', 'client')]);
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, expect.not.stringContaining('error')],
    [0, expect.not.stringContaining('error')],
  ]);
  expect((await listFiles(cwd)).filter((path) => path.includes('.postwright-'))).toEqual([]);
  const whole = await Promise.all(
    ['shop', 'changed'].map(async (name) => {
      const alone = join(cwd, `${name}-alone`);
      await runHere(['generate', join(cwd, `${name}.json`), '--output', alone]);
      return textsIn(alone);
    }),
  );
  expect(whole).toContainEqual(await textsIn(join(cwd, 'client')));
});
