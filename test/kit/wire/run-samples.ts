import { execFile, spawnSync } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import type { SampledRequest } from './print-samples.js';
import type { Recorder, Sent } from './recorder.js';

/** Where samples are run: in a folder with the files that they send, against the recorder. */
export interface SampleGround {
  readonly folder: string;
  readonly recorder: Recorder;
}

/** Runs the samples of requests, and returns what each sent; undefined where it sent nothing. */
export type RunSamples = (
  samples: readonly SampledRequest[],
  ground: SampleGround,
) => Promise<readonly (Sent | undefined)[]>;

const run = promisify(execFile);
const mark = 'http://mark.example';

/** What cannot be sent leaves a mark in its place. */
function takeSent({ recorder }: SampleGround): readonly (Sent | undefined)[] {
  return recorder.take().map((each) => (each.origin === mark ? undefined : each));
}

function proxied({ folder, recorder }: SampleGround) {
  return { cwd: folder, env: { ...process.env, http_proxy: `http://127.0.0.1:${recorder.port}` } };
}

/** Runs commands of curl, all in one shell. */
export const runCurl: RunSamples = async (samples, ground) => {
  const commands = samples.map(({ curl }) => `{ ${curl || 'false'}\n} || curl ${mark}\n`);
  await run('sh', ['-c', commands.join('')], proxied(ground));
  return takeSent(ground);
};

/** Runs programs of Python, all in one interpreter. */
export const runPython: RunSamples = async (samples, ground) => {
  const script = [
    'import json, sys, requests',
    'for code in json.load(sys.stdin):',
    '    try:',
    '        exec(code, {"print": lambda *words: None})',
    '    except Exception:',
    `        requests.get("${mark}")`,
  ].join('\n');
  const child = run('python3', ['-c', script], proxied(ground));
  child.child.stdin?.end(JSON.stringify(samples.map(({ python }) => python || 'raise ValueError')));
  await child;
  return takeSent(ground);
};

/** Whether there is a Python here, with the package that its samples use. */
export function hasPython(): boolean {
  return spawnSync('python3', ['-c', 'import requests']).status === 0;
}

/** Runs programs of JavaScript in this process: their `fetch` is the recorder's, and their files are those of the folder. */
export const runFetch: RunSamples = async (samples, ground) => {
  const { folder, recorder } = ground;
  for (const { javascript } of samples) {
    const body = javascript.replace(/^import \{ openAsBlob \} from 'node:fs';$/m, '');
    const names = ['fetch', 'openAsBlob', 'console', 'FormData', 'Blob', 'File', 'URLSearchParams', 'btoa'];
    const call: unknown = vm.compileFunction(
      `return (async () => {\n${body || 'throw new Error()'}\n})();`,
      names,
    );
    const open = (name: string, options?: BlobPropertyBag): Promise<Blob> =>
      openAsBlob(join(folder, name), options);
    const console = { log: () => undefined };
    const fetch = (url: string, init: RequestInit = {}): Promise<Response> => recorder.fetch(url, init);
    const given = [fetch, open, console, FormData, Blob, File, URLSearchParams, btoa];
    if (typeof call !== 'function') throw new Error('no function');
    await Promise.resolve(Reflect.apply(call, undefined, given)).catch(() => recorder.fetch(mark, {}));
  }
  return takeSent(ground);
};
