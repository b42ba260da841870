/*
 * Times a monorepo with many clients, made anew from a fixed seed: half of its collections have up to 12 requests, a tenth more
 * than 150, some more than 1,000.
 *
 *   npm run bench:many -- [--clients 1000] [--packages 50] [--folder <dir>] [--turbo <folder>]
 *
 * --folder keeps the monorepo. --turbo names a folder in which turbo and turborepo-remote-cache are installed: the same is timed
 * under Turborepo, with its cache behind a server on this machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { makeSizes, makeVaried } from './make-varied.js';

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '1000' },
    packages: { type: 'string', default: '50' },
    folder: { type: 'string' },
    turbo: { type: 'string' },
  },
});
const count = Number(values.clients);
const packages = Number(values.packages);
const sizes = makeSizes(count);
const folder =
  values.folder === undefined ? mkdtempSync(join(tmpdir(), 'postwright-many-')) : resolve(values.folder);
const cli = resolve('dist/cli.js');
const port = 41_230;

async function main(): Promise<void> {
  try {
    writeMonorepo();
    const sorted = [...sizes].sort((a, b) => a - b);
    const requests = sizes.reduce((sum, size) => sum + size, 0);
    say(
      `${count} collections in ${packages} packages, ${requests} requests, median ${sorted[count >> 1] ?? 0}, largest ${sorted.at(-1) ?? 0}`,
    );
    say(`${cpus().length} cores, Node ${process.version}`);
    timeProcess();
    if (values.turbo !== undefined) await timeTurbo(resolve(values.turbo));
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function writeMonorepo(): void {
  const write = (path: string, content: unknown): void => {
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    );
  };
  const packageOf = (at: number): string => `packages/team-${at % packages}`;
  for (let at = 0; at < packages; at += 1)
    mkdirSync(join(folder, packageOf(at), 'collections'), { recursive: true });
  const clientOf = (at: number, from: string): readonly [string, object] => [
    `client-${at}`,
    { source: `${from}collections/client-${at}.json`, output: `${from}src/client-${at}`, tests: 'none' },
  ];
  sizes.forEach((size, at) => {
    write(`${packageOf(at)}/collections/client-${at}.json`, makeVaried(at, size));
  });
  for (let at = 0; at < packages; at += 1) {
    const own = sizes.flatMap((_, client) => (client % packages === at ? [clientOf(client, '')] : []));
    write(`${packageOf(at)}/postwright.json`, { clients: Object.fromEntries(own) });
    write(`${packageOf(at)}/package.json`, {
      name: `team-${at}`,
      private: true,
      scripts: { generate: 'postwright generate' },
    });
  }
  const all = sizes.map((_, at) => clientOf(at, `${packageOf(at)}/`));
  write('postwright.json', { clients: Object.fromEntries(all) });
  write('package.json', {
    name: 'many',
    private: true,
    packageManager: 'npm@10.9.0',
    workspaces: ['packages/*'],
  });
  write('turbo.json', {
    tasks: {
      generate: {
        inputs: ['package.json', 'postwright.json', 'collections/**', 'src/*/postwright.lock.json'],
        outputs: ['src/**'],
        passThroughEnv: ['XDG_CACHE_HOME'],
      },
    },
  });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  write('node_modules/.bin/postwright', `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(join(folder, 'node_modules/.bin/postwright'), 0o755);
  write('.gitignore', 'node_modules\n.turbo\n');
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
}

/** Puts another saved answer into ten of the collections. */
function change(edition: number): void {
  for (let at = 0; at < 10; at += 1) {
    const client = (Math.floor((at * count) / 10) + at) % count;
    const text = `${JSON.stringify(makeVaried(client, sizes[client] ?? 1, edition), null, 2)}\n`;
    writeFileSync(join(folder, `packages/team-${client % packages}/collections/client-${client}.json`), text);
  }
}

function clear(): void {
  for (let at = 0; at < packages; at += 1)
    rmSync(join(folder, `packages/team-${at}/src`), { recursive: true, force: true });
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
}

function timeProcess(): void {
  const run = (what: string, ...words: readonly string[]): void => {
    time(what, process.execPath, [cli, ...words], { XDG_CACHE_HOME: join(folder, 'cache') });
  };
  run('inputs', 'inputs');
  run('generate, nothing there', 'generate');
  run('generate, nothing changed', 'generate');
  change(1);
  run('generate, 10 changed', 'generate');
  rmSync(join(folder, 'cache'), { recursive: true, force: true });
  run('check, on a machine without a memory', 'check');
}

async function timeTurbo(installed: string): Promise<void> {
  clear();
  const store = join(folder, 'remote');
  const server = spawn(
    process.execPath,
    [join(installed, 'node_modules/turborepo-remote-cache/dist/cli.js')],
    {
      env: {
        ...process.env,
        PORT: String(port),
        TURBO_TOKEN: 'token',
        STORAGE_PROVIDER: 'local',
        STORAGE_PATH: store,
        LOG_LEVEL: 'error',
      },
      stdio: 'ignore',
    },
  );
  try {
    await setTimeout(3000);
    const run = (what: string): void => {
      rmSync(join(folder, '.turbo'), { recursive: true, force: true });
      time(
        `turbo, ${what}`,
        join(installed, 'node_modules/.bin/turbo'),
        ['run', 'generate', '--output-logs=none', '--concurrency=2'],
        {
          ...{ TURBO_API: `http://127.0.0.1:${port}`, TURBO_TOKEN: 'token', TURBO_TEAM: 'team_many' },
          ...{ TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_CACHE: 'remote:rw', CI: '1' },
          XDG_CACHE_HOME: join(folder, 'cache'),
        },
      );
    };
    run('nothing there, nothing in the cache');
    run('the locks are new');
    run('all from the cache');
    change(2);
    run('10 changed');
  } finally {
    server.kill();
  }
}

function time(
  what: string,
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  const start = performance.now();
  // Whatever else the machine does adds to the time, and hardly to that of the processor.
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="processor %U %S"; time "$@"', '--', file, ...words],
    { cwd: folder, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const took = ((performance.now() - start) / 1000).toFixed(1).padStart(7);
  const [, user = '0', system = '0'] = /processor (\S+) (\S+)/.exec(stderr) ?? [];
  const processor = (Number(user) + Number(system)).toFixed(1);
  const cached = /Cached: +(.*)/.exec(stdout)?.[1];
  const notes = [
    `processor ${processor} s`,
    cached,
    status === 0 ? undefined : `exit code ${status ?? 'none'}`,
  ];
  say(`${took} s  ${what} (${notes.filter((note) => note !== undefined).join(', ')})`);
  if (status !== 0 && status !== 1) say((stderr + stdout).split('\n').slice(-12).join('\n'));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
