import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyFolder } from './folder.js';

/**
 * Writes a client in a process of its own, which something happens to at one of its calls to the file system: `kill` ends
 * it before or just after the call was begun, `fail` makes the call fail as on a full disk.
 */
const program = `
import fs, { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [dist, folder, client, what, moment] = process.argv.slice(2);
let calls = 0;
function watch(target, name) {
  const real = target[name];
  target[name] = (...given) => {
    const now = 2 * calls++;
    if (what === 'kill' && now === Number(moment)) process.kill(process.pid, 'SIGKILL');
    if (what === 'fail' && now === Number(moment)) {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    }
    const result = real(...given);
    if (what === 'kill' && now + 1 === Number(moment)) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}
const names = ['writeFile', 'mkdir', 'link', 'copyFile', 'rename'];
for (const name of what === 'fail' ? names : [...names, 'rm', 'rmdir', 'readFile', 'readdir', 'access']) watch(promises, name);
watch(fs, 'renameSync');
syncBuiltinESMExports();

const { openOutput } = await import(dist + '/io/open-output.js');
const { compareOutput } = await import(dist + '/io/compare-output.js');
const { writeOutput } = await import(dist + '/io/write-output.js');
const files = JSON.parse(fs.readFileSync(client, 'utf8'));
const output = await openOutput(folder);
const changes = await compareOutput(output, files);
calls = 0;
await writeOutput(output, changes).catch((error) => {
  if (error.name !== 'InputError') throw error;
  process.stdout.write('refused ');
});
process.stdout.write(String(2 * calls));
`;

/** What a process that was to write a client came to. */
export interface Interrupted {
  readonly killed: boolean;
  /** It was refused as the user's problem. */
  readonly refused: boolean;
  /** The number of moments that there were: two for each call to the file system. */
  readonly moments: number;
}

/** Returns a function that writes a client, interrupted at a moment. The files are JSON in the file `client`. */
export async function interruptedRuns(): Promise<
  (folder: string, client: string, what: 'kill' | 'fail', moment: number) => Promise<Interrupted>
> {
  const script = join(await emptyFolder(), 'run.mjs');
  await writeFile(script, program);
  const dist = pathToFileURL(resolve('dist')).href;
  return (folder, client, what, moment) =>
    new Promise((done, fail) => {
      execFile(
        process.execPath,
        [script, dist, folder, client, what, String(moment)],
        (error, stdout, stderr) => {
          const killed = error?.signal === 'SIGKILL';
          if (error && !killed) fail(new Error(stderr, { cause: error }));
          else
            done({
              killed,
              refused: stdout.startsWith('refused'),
              moments: Number(/\d+$/.exec(stdout)?.[0]),
            });
        },
      );
    });
}
