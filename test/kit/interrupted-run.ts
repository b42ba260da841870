import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from './folder.js';

/**
 * Writes a client in a process of its own, to which something happens at one of its calls to the file system: `kill` ends
 * it before or just after the call was begun, `stop` leaves the same on the disk and goes on with the next folder: from then
 * on the run's calls do nothing and never come back; `fail` makes the call fail as on a full disk. Several folders are
 * written one after the other, each interrupted at the next moment, or at the next call that can fail.
 */
const program = `
import fs, { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [library, client, what, first, ...folders] = process.argv.slice(2);
let moment = Number(first);
let calls = 0;
let moments = 0;
let writing = false;
let stopped = false;
let tellStopped;
const begun = new Set();
/** Ends the run: by its process, or so that no call of it does anything any more. */
function end(target) {
  if (what === 'kill') process.kill(process.pid, 'SIGKILL');
  stopped = true;
  tellStopped();
  if (target === fs) throw new Error('The run is stopped.');
  return new Promise(() => undefined);
}
function watch(target, name) {
  const real = target[name];
  target[name] = (...given) => {
    if (!writing) return real(...given);
    if (stopped) return end(target);
    const now = 2 * calls++;
    if (what === 'fail' && now === moment) {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    }
    if (what !== 'fail' && now === moment) return end(target);
    const result = real(...given);
    begun.add(result);
    return what !== 'fail' && now + 1 === moment ? end(target) : result;
  };
}
/** What the user's folder is not changed by is not counted, but a run that has stopped does not do it either. */
function silence(target, name) {
  const real = target[name];
  target[name] = (...given) => (stopped ? end(target) : real(...given));
}
const names = ['writeFile', 'mkdir', 'link', 'copyFile', 'rename'];
const counted = what === 'fail' ? names : [...names, 'rm', 'rmdir', 'readFile', 'readdir', 'access'];
for (const name of counted) watch(promises, name);
watch(fs, 'renameSync');
for (const name of ['unlink', 'open', 'appendFile', 'truncate', 'symlink', 'utimes', 'chmod']) silence(promises, name);
for (const name of ['writeFileSync', 'rmSync', 'unlinkSync', 'mkdirSync', 'rmdirSync']) silence(fs, name);
syncBuiltinESMExports();

const { compareOutput, openOutput, writeOutput } = await import(library);
const made = JSON.parse(fs.readFileSync(client, 'utf8'));
const refused = [];
for (const folder of folders) {
  const output = await openOutput(folder);
  const changes = await compareOutput(output, made);
  [calls, writing] = [0, true];
  const stop = new Promise((tell) => (tellStopped = () => tell(false)));
  const written = writeOutput(output, changes).then(() => false, (error) => {
    if (!stopped && error.name !== 'InputError') throw error;
    return !stopped;
  });
  refused.push(await Promise.race([written, stop]));
  // What was begun is done by the system, whether the process lives or not.
  await Promise.allSettled(begun);
  moments = 2 * calls;
  if (what === 'stop' && !stopped) throw new Error('There is no such moment.');
  [writing, stopped] = [false, false];
  begun.clear();
  moment += what === 'stop' ? 1 : 2;
}
process.stdout.write(JSON.stringify({ refused, moments }));
`;

/** What a process that was to write clients came to. */
export interface Interrupted {
  readonly killed: boolean;
  /** Which of them were refused as the user's problem. */
  readonly refused: readonly boolean[];
  /** The number of moments that there were in the last one: two for each call to the file system. */
  readonly moments: number;
}

/** Interrupts the writing of a client into folders, at a moment and, for each further folder, at the next one. */
export type Interrupt = (
  what: 'kill' | 'stop' | 'fail',
  moment: number,
  ...folders: readonly string[]
) => Promise<Interrupted>;

/** Returns what writes a client, whose files are JSON in the file `client`, and interrupts that. */
export async function interruptedRuns(client: string): Promise<Interrupt> {
  const home = await emptyFolder();
  const script = join(home, 'run.mjs');
  await writeFile(script, program);
  const library = pathToFileURL(await bundleWriting(join(home, 'writing.mjs'))).href;
  return (what, moment, ...folders) =>
    new Promise((done, fail) => {
      const words = [script, library, client, what, String(moment), ...folders];
      execFile(process.execPath, words, (error, stdout, stderr) => {
        if (error?.signal === 'SIGKILL') done({ killed: true, refused: [], moments: 0 });
        else if (error) fail(new Error(stderr, { cause: error }));
        else done({ killed: false, ...decode(JSON.parse(stdout)) });
      });
    });
}

/** The library offers no writing that could lose something: what is below it is bundled for these runs. */
async function bundleWriting(outfile: string): Promise<string> {
  const modules = ['open-output', 'compare-output', 'write-output'];
  const contents = modules.map((name) => `export * from './src/client/${name}.js';`).join('\n');
  await build({
    stdin: { contents, resolveDir: resolve('.') },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['prettier', 'oxfmt', 'ts-morph'],
    logLevel: 'error',
  });
  return outfile;
}

function decode(value: unknown): Pick<Interrupted, 'refused' | 'moments'> {
  if (typeof value !== 'object' || value === null) throw new Error('the process said nothing');
  const { refused, moments } = { refused: [], moments: 0, ...value };
  return { refused: Array.isArray(refused) ? refused.map(Boolean) : [], moments };
}
