// Usage: node scripts/generate-clients.mjs [generate|check]
// Generates the client of every collection in collections/ into generated/<name>/, or checks that each is up to date.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const suffix = '.postman_collection.json';
const [command = 'generate'] = process.argv.slice(2);

const names = readdirSync(new URL('../collections', import.meta.url))
  .filter((file) => file.endsWith(suffix))
  .map((file) => file.slice(0, -suffix.length))
  .sort();

for (const name of names) {
  const words = [command, `collections/${name}${suffix}`, '--output', `generated/${name}`];
  process.stdout.write(`postwright ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
