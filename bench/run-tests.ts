/*
 * Times the generated tests of a client of our own making, by vitest as it is set up by default and without isolation:
 *
 *   npm run bench:tests [-- <number of requests> …]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { makeRequests } from './make-requests.js';
import { makeCollection } from './make-sources.js';

const ways: Readonly<Record<string, readonly string[]>> = {
  'vitest run': [],
  'vitest run --no-isolate': ['--no-isolate'],
  'vitest run --no-isolate --pool threads': ['--no-isolate', '--pool', 'threads'],
};

const folder = mkdtempSync(join(tmpdir(), 'postwright-bench-'));

function main(): void {
  const sizes = process.argv.slice(2).map(Number);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  try {
    for (const size of sizes.length > 0 ? sizes : [1000]) report(size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(size: number): void {
  const place = join(folder, String(size));
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(place, 'api.json'), JSON.stringify(makeCollection(makeRequests(size))));
  run([resolve('dist/cli.js'), 'generate', 'api.json', '--output', 'client'], place);
  process.stdout.write(`\nthe tests of ${size} operations\n`);
  for (const [name, words] of Object.entries(ways)) {
    const start = performance.now();
    run([resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', '.', ...words], place);
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`  ${name.padEnd(40)}${seconds.toFixed(1).padStart(7)} s\n`);
  }
}

function run(words: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}${stderr}`);
}

main();
