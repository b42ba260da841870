/*
 * Times postwright side by side with the other ways to a client, on the API of GitHub (about 1,200 requests, 10 MB):
 *
 *   npm run bench:github [-- <rounds>]
 *
 * The collection is made from npm, and the peers are fetched from there, into a folder that is gone afterwards. All are run
 * in turns by one Node; shown are medians, and their ratio to the first peer: machines differ, ratios less.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const packages = [
  '@octokit/openapi@23',
  'openapi-to-postmanv2@6.3.3',
  'postman2openapi@1.2.1',
  'orval@8.38',
  '@hey-api/openapi-ts@0.99',
  'quicktype@26',
  'typescript@5',
];
/** The peers want this version of Node; an older one that runs the bench gets it from npm. */
const node = 22;

const folder = mkdtempSync(join(tmpdir(), 'postwright-github-'));
const cli = resolve('dist/cli.js');
const counting = pathToFileURL(resolve('bench/count-cost.mjs')).href;

/** What one way has cost. */
interface Cost {
  /** Milliseconds that passed. */
  readonly wall: number;
  /** Milliseconds that processors worked. */
  readonly cpu: number;
  /** The most memory that one of its processes had, in KiB. */
  readonly memory: number;
}

type Way = readonly [name: string, commands: readonly (readonly string[])[]];

function main(): void {
  const rounds = Number(process.argv[2] ?? 5);
  try {
    prepare();
    const costs = new Map<string, (Cost | string)[]>();
    for (let round = 0; round < rounds; round++) {
      for (const [name, commands] of ways(round))
        costs.set(name, [...(costs.get(name) ?? []), measure(commands)]);
    }
    report(costs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function prepare(): void {
  const [major = 0] = process.versions.node.split('.').map(Number);
  const wanted = major >= node ? packages : [...packages, `node@${node}`];
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "commonjs" }');
  // The package `node` fetches its program when it is installed; no other one of these needs to run anything.
  run('npm', ['install', '--no-audit', '--no-fund', '--silent', ...wanted]);
  run(process.execPath, [resolve('bench/make-github.mjs')]);
  writeFileSync(
    join(folder, 'convert.cjs'),
    `const fs = require('node:fs');
     const { transpile } = require('postman2openapi');
     const made = transpile(JSON.parse(fs.readFileSync('github.json', 'utf8')));
     fs.writeFileSync('openapi.json', typeof made === 'string' ? made : JSON.stringify(made));`,
  );
}

/** The peers first; postwright with nothing to do and with one request changed follows on its cold run. */
function ways(round: number): readonly Way[] {
  const out = (name: string): string => `${name}-${String(round)}`;
  const convert = ['convert.cjs'];
  const generate = (source: string): readonly string[] => [cli, 'generate', source, '--output', out('own')];
  const copy = `require('node:fs').copyFileSync('changed.json', 'api.json')`;
  cpSync(join(folder, 'github.json'), join(folder, 'api.json'));
  const bin = (path: string): string => join('node_modules', path);
  return [
    [
      'postman2openapi + orval',
      [
        convert,
        [bin('orval/dist/bin/orval.mjs'), '--input', 'openapi.json', '--output', `${out('orval')}/api.ts`],
      ],
    ],
    [
      'postman2openapi + openapi-ts',
      [convert, [bin('@hey-api/openapi-ts/bin/run.js'), '-i', 'openapi.json', '-o', out('hey')]],
    ],
    [
      'quicktype (types of answers alone)',
      [[bin('quicktype/dist/index.js'), '--src-lang', 'postman', 'github.json', '-o', `${out('quick')}.ts`]],
    ],
    ['postwright', [generate('api.json')]],
    ['postwright, nothing changed', [generate('api.json')]],
    ['postwright, one request changed', [['-e', copy], generate('api.json')]],
  ];
}

function measure(commands: readonly (readonly string[])[]): Cost | string {
  const file = join(folder, 'cost');
  rmSync(file, { force: true });
  const own = join(folder, 'node_modules/node/bin/node');
  const start = performance.now();
  for (const words of commands) {
    try {
      run(existsSync(own) ? own : process.execPath, words, {
        COST_FILE: file,
        NODE_OPTIONS: `--import ${counting}`,
      });
    } catch (error) {
      return error instanceof Error
        ? (error.message.split('\n').find((line) => /error/i.test(line)) ?? 'fails')
        : 'fails';
    }
  }
  const wall = performance.now() - start;
  const costs = readFileSync(file, 'utf8').trim().split('\n').map(readCost);
  return {
    wall,
    cpu: costs.reduce((sum, each) => sum + each.cpu, 0),
    memory: costs.reduce((most, each) => Math.max(most, each.memory), 0),
  };
}

function readCost(line: string): Pick<Cost, 'cpu' | 'memory'> {
  const [, cpu, memory] = /"cpu":([\d.]+),"memory":(\d+)/.exec(line) ?? [];
  return { cpu: Number(cpu), memory: Number(memory) };
}

function run(program: string, words: readonly string[], more: Readonly<Record<string, string>> = {}): void {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), ...more };
  const { status, stdout, stderr } = spawnSync(program, words, {
    ...{ cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
}

function report(all: ReadonlyMap<string, readonly (Cost | string)[]>): void {
  const medians = new Map([...all].map(([name, costs]) => [name, medianCost(costs)]));
  const [first] = [...medians.values()].filter((each) => each !== undefined);
  const figure = (value: number, of: number | undefined, unit: string): string =>
    `${value.toFixed(0).padStart(8)} ${unit} ${(value / (of ?? value)).toFixed(2).padStart(5)} x`;
  for (const [name, cost] of medians) {
    const [why] = (all.get(name) ?? []).filter((each) => typeof each === 'string');
    const said =
      cost === undefined
        ? `failed: ${(why ?? '').slice(0, 120)}`
        : [
            figure(cost.wall, first?.wall, 'ms'),
            figure(cost.cpu, first?.cpu, 'CPU ms'),
            figure(cost.memory / 1024, first && first.memory / 1024, 'MiB'),
          ].join('  ');
    process.stdout.write(`${name.padEnd(36)}${said}\n`);
  }
}

function medianCost(costs: readonly (Cost | string)[]): Cost | undefined {
  const measured = costs.filter((each) => typeof each !== 'string');
  if (measured.length === 0) return undefined;
  const median = (of: (cost: Cost) => number): number =>
    measured.map(of).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? Number.NaN;
  return {
    wall: median(({ wall }) => wall),
    cpu: median(({ cpu }) => cpu),
    memory: median(({ memory }) => memory),
  };
}

main();
