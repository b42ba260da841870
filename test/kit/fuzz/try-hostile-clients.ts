import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from '../compile.js';
import { runTests } from '../run-tests.js';
import { writeClient } from '../write-client.js';
import { fullCollection } from './full-collection.js';
import { fullEnvironment } from './full-sources.js';
import { hostileAt } from './hostile-at.js';

/**
 * Writes clients of hostile collections and environments into a folder that packages are found from, with handlers for
 * MSW, and returns what the compiler and their tests say against them.
 */
export async function tryHostileClients(
  folder: string,
  turns: readonly number[],
): Promise<readonly string[]> {
  for (const turn of turns) await writeHostileClient(join(folder, String(turn)), turn);
  const said = await compile('typescript-7', folder);
  const { passed, failed } = await runTests(folder);
  return [
    ...said.split('\n').filter((line) => line !== ''),
    ...failed,
    ...(passed.length < turns.length * 20 ? [`only ${String(passed.length)} tests passed`] : []),
  ];
}

async function writeHostileClient(home: string, turn: number): Promise<void> {
  const environment = join(home, 'environment.json');
  const say = hostileAt(turn);
  await mkdir(home);
  await writeFile(environment, JSON.stringify(fullEnvironment(say)));
  await writeClient(home, fullCollection(say), undefined, { environment: [environment], mocks: 'msw' });
}
