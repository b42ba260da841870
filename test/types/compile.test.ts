import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../kit/compile.js';
import { projectFolder } from '../kit/folder.js';
import { readCollection } from '../kit/read-collection.js';
import { takesAll } from '../kit/share-of.js';
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

/** Returns a folder with those clients, the README's program and one that is wrong, which are compiled at once. */
async function everything(): Promise<string> {
  const folder = await allClients();
  await mkdir(join(folder, 'generated'));
  await symlink(join(folder, 'plivo/client'), join(folder, 'generated/plivo'), 'junction');
  const program = /<!-- file: call\.ts -->\n\n```ts\n([^]*?)```/.exec(
    await readFile('README.md', 'utf8'),
  )?.[1];
  await writeFile(join(folder, 'call.ts'), program ?? 'missing');
  await writeFile(join(folder, 'wrong.ts'), wrongUses);
  return folder;
}

it.each(takesAll ? ['typescript', 'typescript-7'] : ['typescript-7'])(
  'under %s with every strict flag, all compile but uses that the collection does not allow',
  { timeout: 240_000 },
  async (compiler) => {
    const said = await compile(compiler, await everything());
    const errors = said.split('\n').filter((line) => /^\S/.test(line));
    expect(errors.map((line) => /\bwrong\.ts\((\d+),\d+\): error TS/.exec(line)?.[1] ?? line)).toEqual([
      '3',
      '6',
      '7',
      '8',
      '9',
      '12',
    ]);
  },
);

/** The lines that have to be refused are 3, 6 to 9 and 12. */
const wrongUses = `import { createClient, makeAnOutboundCall } from './plivo/client/index.js';

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
