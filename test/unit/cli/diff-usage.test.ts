import { expect, it } from 'vitest';
import { answer } from '../../kit/diff-requests.js';
import { emptyFolder } from '../../kit/folder.js';
import { find, makeOrdersProject, order, writeOrders } from '../../kit/orders-project.js';
import { runHere } from '../../kit/run-here.js';

it(
  'diff --usage tells which code breaks, and fails where that was asked for',
  { timeout: 120_000 },
  async () => {
    const cwd = await emptyFolder();
    await makeOrdersProject(cwd);
    const quiet = await runHere(['diff', '--usage'], { cwd });
    expect(quiet).toMatchObject({ code: 0, stdout: '' });
    const { total, ...rest } = order;
    await writeOrders(cwd, { find: find(answer({ ...rest, sum: total })) });
    const text = await runHere(['diff', '--fail-on', 'usage'], { cwd });
    expect(text.code).toBe(1);
    expect(text.stdout.slice(text.stdout.indexOf('== 2'))).toMatchInlineSnapshot(`
    "== 2 places in the code break (4 files of tsconfig.json)

      src/direct.ts:6 shop findOrder: field-removed, 200 data.total is gone; TS2339 Property 'total' does not exist on type 'FindOrderResponse'.
      src/wrapped.ts:11 shop findOrder: field-removed, 200 data.total is gone; TS2339 Property 'total' does not exist on type 'FindOrderResponse'.
    "
  `);
    const { stdout } = await runHere(['diff', '--usage', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      clients: [{ name: 'shop', breaking: true }],
      usage: {
        tsconfigs: ['tsconfig.json'],
        sites: [
          { client: 'shop', file: 'src/direct.ts', line: 6, operation: 'findOrder', breaks: 'types' },
          {
            client: 'shop',
            file: 'src/wrapped.ts',
            line: 11,
            changes: [{ kind: 'field-removed', place: '200 data.total' }],
          },
        ],
      },
    });
    const unread = await runHere(['diff', '--tsconfig', 'tsconfig.app.json'], { cwd });
    expect(unread.code).toBe(2);
    expect(unread.stderr).toContain('tsconfig.app.json cannot be read');
    const two = await runHere(['diff', 'shop.json', 'shop.json', '--usage'], { cwd });
    expect(two.code).toBe(2);
  },
);
