import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { emptyFolder } from '../kit/folder.js';
import { runHere } from '../kit/run-here.js';
import { runCommand, type Ended } from '../kit/run-command.js';
import { shop } from './shop.js';

/** Writes down every attempt of a process to reach another machine, and lets none through. */
const guard = `
import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

const forbid = (target, name) => {
  target[name] = () => {
    appendFileSync(process.env.ATTEMPTS, name + '\\n');
    throw new Error('no network here');
  };
};
forbid(net.Socket.prototype, 'connect');
forbid(dgram, 'createSocket');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(dns, name);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(dns.promises, name);
syncBuiltinESMExports();
`;

it('check reaches for no network, whatever has changed', { timeout: 60_000 }, async () => {
  const cwd = await emptyFolder();
  const attempts = join(cwd, 'attempts');
  await writeFile(join(cwd, 'guard.mjs'), guard);
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(shop));
  await writeFile(attempts, '');
  const env = {
    NODE_OPTIONS: `--import ${pathToFileURL(join(cwd, 'guard.mjs')).href}`,
    ATTEMPTS: attempts,
  };
  const check = (source: string): Promise<Ended> =>
    runCommand(['check', source, '--output', 'client'], { cwd, env });
  const client = join(cwd, 'client');
  expect(await runHere(['generate', join(cwd, 'shop.json'), '--output', client])).toMatchObject({ code: 0 });
  await writeFile(join(client, 'index.ts'), '// Mine.\n');
  expect((await check('shop.json')).code).toBe(1);
  expect(await readFile(attempts, 'utf8')).toBe('');
  // The guard sees what there is to see.
  expect((await check('https://shop.example.com/shop.json')).code).toBe(2);
  expect(await readFile(attempts, 'utf8')).not.toBe('');
});
