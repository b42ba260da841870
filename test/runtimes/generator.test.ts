import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { makeVaried } from '../../bench/make-varied.js';
import { emptyFolder, snapshot } from '../kit/folder.js';
import { command } from '../kit/run-command.js';
import { takesAll } from '../kit/share-of.js';

const run = promisify(execFile);

it.runIf(takesAll).for(['22', '24'])(
  'the command makes the same bytes under Node %s as under this one',
  { timeout: 300_000 },
  async (version, { skip }) => {
    const home = await emptyFolder();
    await writeFile(join(home, 'package.json'), '{}');
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', `node@${version}`];
    await run('npm', install, { cwd: home }).catch(() => skip('Node cannot be installed here'));
    const cwd = await emptyFolder();
    await mkdir(join(cwd, 'collections'));
    const clients = [3, 30].map((_, at): readonly [string, object] => [
      `client-${at}`,
      { source: `collections/${at}.json`, output: `src/${at}`, mocks: 'msw', validators: 'observe' },
    ]);
    await writeFile(join(cwd, 'postwright.json'), JSON.stringify({ clients: Object.fromEntries(clients) }));
    for (const [at, size] of [3, 30].entries())
      await writeFile(join(cwd, `collections/${at}.json`), JSON.stringify(makeVaried(at, size)));
    const made: object[] = [];
    for (const node of [process.execPath, join(home, 'node_modules/.bin/node')]) {
      await rm(join(cwd, 'src'), { recursive: true, force: true });
      await run(node, [command, 'generate'], { cwd });
      const files = Object.entries(await snapshot(join(cwd, 'src')));
      made.push(Object.fromEntries(files.map(([path, [text]]) => [path, text])));
    }
    expect(made[1]).toEqual(made[0]);
    expect(Object.keys(made[0] ?? {}).length).toBeGreaterThan(100);
  },
);
