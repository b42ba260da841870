// Usage: node scripts/generate-clients.mjs [generate|check]
// Generates the client of every collection in collections/ into generated/<name>/ and its pages into generated/site/<name>/,
// or checks that all of it is up to date.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  const site = `generated/site/${name}`;
  if (command === 'generate') writeSite(name, site);
  else checkSite(name, site);
}

/**
 * @param {string} name
 * @param {string} folder
 */
function writeSite(name, folder) {
  const words = ['docs', `collections/${name}${suffix}`, '--output', folder];
  process.stdout.write(`postwright ${words.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}

/**
 * @param {string} name
 * @param {string} site
 */
function checkSite(name, site) {
  const folder = mkdtempSync(join(tmpdir(), 'postwright-site-'));
  writeSite(name, folder);
  const made = textsOf(folder);
  const held = textsOf(join(root, site));
  const paths = new Set([...made.keys(), ...held.keys()]);
  const stale = [...paths].filter((path) => made.get(path) !== held.get(path));
  for (const path of stale) process.stdout.write(`${site}/${path} is out of date: run npm run generate.\n`);
  if (stale.length > 0) process.exitCode = 1;
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function textsOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]));
}
