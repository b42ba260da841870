import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { writeClient } from '../kit/write-client.js';

/** Returns a folder with the client of every collection that the project has: collections/ and the golden cases. */
async function allClients(): Promise<string> {
  const folder = await projectFolder();
  for (const source of ['collections', 'test/golden/cases']) {
    for (const file of (await readdir(source)).filter((name) => name.endsWith('.json'))) {
      const home = join(folder, file.replace(/\..*$/, ''));
      await mkdir(home);
      await writeClient(home, readCollection(join(source, file)), undefined, { mocks: 'msw' });
    }
  }
  return folder;
}

describe.each(['typescript', 'typescript-7'])('under %s with every strict flag', (compiler) => {
  it('every client compiles, its tests among it', { timeout: 120_000 }, async () => {
    expect(await compile(compiler, await allClients())).toBe('');
  });

  it("the README's program compiles", { timeout: 120_000 }, async () => {
    const folder = await projectFolder();
    await symlink(resolve('generated'), join(folder, 'generated'));
    const program = /<!-- file: call\.ts -->\n\n```ts\n([^]*?)```/.exec(
      await readFile('README.md', 'utf8'),
    )?.[1];
    await writeFile(join(folder, 'call.ts'), program ?? 'missing');
    expect(await compile(compiler, folder)).toBe('');
  });

  it('a client refuses what the collection does not allow', { timeout: 120_000 }, async () => {
    const folder = await projectFolder();
    await writeClient(folder, readCollection('collections/plivo.postman_collection.json'));
    await writeFile(join(folder, 'wrong.ts'), wrongUses);
    const said = (await compile(compiler, folder)).split('\n').filter((line) => /^\S.*error TS/.test(line));
    expect(said.map((line) => /wrong\.ts\((\d+),/.exec(line)?.[1])).toEqual(['3', '6', '7', '8', '9', '12']);
  });
});

/** The lines that have to be refused are 3, 6 to 9 and 12. */
const wrongUses = `import { createClient, makeAnOutboundCall } from './client/index.js';

createClient({ variables: { auth_id: 'x' } });
const client = createClient({ variables: { auth_id: 'x', auth_token: 'y' } });
const body = { from: '1', to: '2', answer_url: 'https://example.com' };
await makeAnOutboundCall(client);
await makeAnOutboundCall(client, { body: { from: '1', to: '2' } });
await makeAnOutboundCall(client, { body: { ...body, machine_detection: 'maybe' } });
await makeAnOutboundCall(client, { body: { ...body, answer_method: 'FETCH' } });
const result = await makeAnOutboundCall(client, { body });
if (result.status === 201) result.data.request_uuid.toUpperCase();
if (result.status === 404) result.data.request_uuid;
`;
