import { chmod, chown, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, listFiles, snapshot } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { runCommand, type Ended } from '../kit/run-command.js';
import { changedShop, shop } from './shop.js';

/** An administrator may write everywhere, so the command runs as the user "nobody" then. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** That user may not be let into the folder in which this project stands; and Windows knows no read-only folders. */
const runs =
  process.platform !== 'win32' && (await runCommand(['--version'], { cwd: '/', user: nobody })).code === 0;

/** A client of the shop whose collection has changed since. */
interface Place {
  readonly cwd: string;
  readonly client: string;
  readonly generate: () => Promise<Ended>;
}

async function staleClient(): Promise<Place> {
  const cwd = await emptyFolder();
  const [source, client] = [join(cwd, 'shop.json'), join(cwd, 'client')];
  await writeFile(source, JSON.stringify(shop));
  expect(await runHere(['generate', source, '--output', client])).toMatchObject({ code: 0 });
  await writeFile(source, JSON.stringify(changedShop));
  if (nobody !== undefined) {
    for (const path of await readdir(cwd, { recursive: true })) await chown(join(cwd, path), nobody, nobody);
    await chown(cwd, nobody, nobody);
  }
  const words = ['generate', 'shop.json', '--output', 'client'];
  return { cwd, client, generate: () => runCommand(words, { cwd, user: nobody }) };
}

/** Changes the permissions of a folder and of all that is in it. */
async function permit(folder: string, ofFolders: number, ofFiles: number): Promise<void> {
  for (const path of await listFiles(folder)) await chmod(join(folder, path), ofFiles);
  const inner = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of inner.filter((one) => one.isDirectory()))
    await chmod(join(entry.parentPath, entry.name), ofFolders);
  await chmod(folder, ofFolders);
}

describe.skipIf(!runs)('a client that may not be written', { timeout: 60_000 }, () => {
  it.each(['client', 'client/operations/orders'])('stays as it is when %s is read-only', async (folder) => {
    const { cwd, client, generate } = await staleClient();
    const before = await snapshot(client);
    await permit(join(cwd, folder), 0o555, 0o444);
    const { code, stderr } = await generate();
    const after = await snapshot(client);
    await permit(join(cwd, folder), 0o755, 0o644);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error output-unwritable client: .*\n$/)]);
    expect(after).toEqual(before);
  });

  it('is the new one as a whole when only its files are read-only', async () => {
    const { cwd, client, generate } = await staleClient();
    await permit(client, 0o755, 0o444);
    expect((await generate()).code).toBe(0);
    const check = ['check', join(cwd, 'shop.json'), '--output', client];
    expect(await runHere(check)).toMatchObject({ code: 0, stdout: '' });
  });
});
