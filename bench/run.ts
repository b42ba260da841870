/*
 * Times postwright side by side with other ways to a client, on collections of its own making:
 *
 *   npm run bench [-- <number of requests> …]
 *
 * The peer is fetched from npm by each run. Machines differ: only the ratios of one run mean something.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { makeRequests } from './make-requests.js';
import { makeCollection, makeOpenApi } from './make-sources.js';

/** A client of functions and types from OpenAPI, the nearest that there is; this version still runs on Node 20. */
const peer = '@hey-api/openapi-ts@0.90.0';
const rounds = 3;
const cli = resolve('dist/cli.js');
const withoutOxfmt = pathToFileURL(resolve('bench/without-oxfmt.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'postwright-bench-'));

/** Wall times in milliseconds by what was run. */
type Times = ReadonlyMap<string, number>;

function main(): void {
  const sizes = process.argv.slice(2).map(Number);
  try {
    installPeer();
    for (const size of sizes.length > 0 ? sizes : [10, 100, 1000]) report(size, measure(size));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function installPeer(): void {
  const place = join(folder, 'peer');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', peer, 'typescript@5'], place);
}

/** Returns the best time of each way: whatever else the machine does only adds to it. */
function measure(size: number): Times {
  const place = join(folder, String(size));
  writeSources(place, size);
  const all = Array.from({ length: rounds }, (_, round) => measureRound(place, round));
  return new Map([...(all[0]?.keys() ?? [])].map((name) => [name, best(all.map((each) => each.get(name)))]));
}

function best(times: readonly (number | undefined)[]): number {
  return Math.min(...times.map((time) => time ?? Number.POSITIVE_INFINITY));
}

function writeSources(place: string, size: number): void {
  const requests = makeRequests(size);
  const changed = requests.map((each, at) => (at === 0 ? { ...each, description: 'Changed.' } : each));
  mkdirSync(place);
  const write = (name: string, value: object): void => {
    writeFileSync(join(place, name), JSON.stringify(value));
  };
  write('api.json', makeCollection(requests));
  write('changed.json', makeCollection(changed));
  write('openapi.json', makeOpenApi(requests));
}

function measureRound(place: string, round: number): Times {
  const output = `client-${round}`;
  const generate = (source: string, client: string, options = ''): number =>
    time(() => {
      run(process.execPath, [cli, 'generate', source, '--output', client], place, options);
    });
  const cold = generate('api.json', output);
  const again = generate('api.json', output);
  cpSync(join(place, output), join(place, `changed-${round}`), { recursive: true });
  const changed = generate('changed.json', `changed-${round}`);
  const byPrettier = generate('api.json', `prettier-${round}`, `--import ${withoutOxfmt}`);
  const byPeer = time(() => {
    const program = join(folder, 'peer/node_modules/@hey-api/openapi-ts/bin/run.js');
    run(process.execPath, [program, '-i', 'openapi.json', '-o', `peer-${round}`], place);
  });
  return new Map([
    ['postwright', cold],
    ['postwright, nothing changed', again],
    ['postwright, one request changed', changed],
    ['postwright, Prettier alone', byPrettier],
    [peer, byPeer],
  ]);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function run(program: string, words: readonly string[], cwd: string, options = ''): void {
  const env = { ...process.env, NODE_OPTIONS: options, XDG_CACHE_HOME: join(folder, 'cache') };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
}

function report(size: number, times: Times): void {
  const own = times.get('postwright') ?? Number.NaN;
  process.stdout.write(`\n${size} requests\n`);
  for (const [name, ms] of times) {
    const figures = `${ms.toFixed(0).padStart(7)} ms ${(ms / own).toFixed(2).padStart(6)} x`;
    process.stdout.write(`  ${name.padEnd(34)}${figures}\n`);
  }
}

main();
