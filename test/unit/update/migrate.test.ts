import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answer, request } from '../../kit/diff-requests.js';
import { emptyFolder, snapshot } from '../../kit/folder.js';
import { commitAll } from '../../kit/git.js';
import { find, makeOrdersProject, order, writeOrders } from '../../kit/orders-project.js';
import { runHere } from '../../kit/run-here.js';

const own = `
import { createClient, findOrder as load, dropOrder } from './shop/index.js';
import type { FindOrderResult } from './shop/index.js';
export { findOrder } from './shop/index.js';
const client = createClient();
export async function show(id: string): Promise<string> {
  const result: FindOrderResult = await load(client, { path: { id } });
  if (result.status !== 200) return 'findOrder';
  const { orderTotal, lines } = result.data;
  return \`\${result.data.orderTotal} \${orderTotal} \${lines.length}\`;
}
// A name of the project's own, which is called like one of the client.
export const orderTotal = { orderTotal: 1, findOrder: dropOrder };
`;

/** Postman's id tells that it is the same request. */
const id = { id: '6f1c2b7e-0000-4000-8000-000000000001' };
const old = { find: { ...id, ...find(answer({ id: 1, name: 'a', lines: order.lines, orderTotal: 2.5 })) } };
/** The request, a part of its path and a field of its answer have other names. */
const renamed = {
  find: {
    ...id,
    ...request({
      ...{ name: 'Get one order', method: 'GET', url: 'https://a.test/orders/:orderId' },
      ...answer({ id: 1, name: 'a', lines: order.lines, order_total: 2.5 }),
    }),
  },
};

async function makeProject(folder: string): Promise<void> {
  await makeOrdersProject(folder);
  await writeOrders(folder, old);
  await runHere(['generate'], { cwd: folder });
  for (const name of ['direct', 'wrapped', 'bound', 'indirect'])
    await writeFile(join(folder, `src/${name}.ts`), '');
  await writeFile(join(folder, 'src/own.ts'), own);
  commitAll(folder);
  await writeOrders(folder, renamed);
}

it(
  'brings code to the names that a client has now, and touches nothing else',
  { timeout: 120_000 },
  async () => {
    const cwd = await emptyFolder();
    await makeProject(cwd);
    const before = await snapshot(cwd);
    const tried = await runHere(['migrate'], { cwd });
    expect(await snapshot(cwd)).toEqual(before);
    expect(tried.code).toBe(0);
    expect(tried.stdout).toMatchInlineSnapshot(`
      "--- a/src/own.ts
      +++ b/src/own.ts
      @@ -1,13 +1,13 @@
       
      -import { createClient, findOrder as load, dropOrder } from './shop/index.js';
      -import type { FindOrderResult } from './shop/index.js';
      -export { findOrder } from './shop/index.js';
      +import { createClient, getOneOrder as load, dropOrder } from './shop/index.js';
      +import type { GetOneOrderResult } from './shop/index.js';
      +export { getOneOrder as findOrder } from './shop/index.js';
       const client = createClient();
       export async function show(id: string): Promise<string> {
      -  const result: FindOrderResult = await load(client, { path: { id } });
      +  const result: GetOneOrderResult = await load(client, { path: { orderId: id } });
         if (result.status !== 200) return 'findOrder';
      -  const { orderTotal, lines } = result.data;
      -  return \`\${result.data.orderTotal} \${orderTotal} \${lines.length}\`;
      +  const { order_total: orderTotal, lines } = result.data;
      +  return \`\${result.data.order_total} \${orderTotal} \${lines.length}\`;
       }
       // A name of the project's own, which is called like one of the client.
       export const orderTotal = { orderTotal: 1, findOrder: dropOrder };
      "
    `);
    // What git does not hold yet is not written over.
    await writeFile(join(cwd, 'src/own.ts'), `${own}// mine\n`);
    const refused = await runHere(['migrate', '--write'], { cwd });
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('src/own.ts has changes') as unknown,
    });
    const written = await runHere(['migrate', '--write', '--force'], { cwd });
    expect(written).toMatchObject({ code: 0, stdout: '', stderr: 'postwright 1 file written\n' });
    expect(await readFile(join(cwd, 'src/own.ts'), 'utf8')).toContain('// mine\n');
    // It compiles with the new client, and there is nothing left to do.
    const checked = await runHere(['diff', '--usage', '--json'], { cwd });
    expect(JSON.parse(checked.stdout)).toMatchObject({ usage: { sites: [] } });
  },
);
