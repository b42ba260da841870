import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './system-error.js';

/** Files and folders that are being watched. */
export interface Watch {
  /**
   * Ends when something has changed since the watch began, or since the last time that this ended, and all of it is
   * still for a moment. Fails with the signal's reason where that comes first.
   */
  changed(signal: AbortSignal): Promise<void>;
}

/** So long passes between two looks, in milliseconds; longer where looking itself takes long. */
const pause = 100;

/** Of its time, a watch looks at most this part. */
const effort = 20;

/**
 * Watches files, and folders with all that is in them; they may come and go. It looks at them again and again instead of
 * having the system tell: that also sees files that are replaced, on network drives and in containers, and costs a
 * few thousandths of a processor for the few files of a client.
 */
export async function watchPaths(paths: readonly string[]): Promise<Watch> {
  let known = await stateOf(paths);
  return {
    async changed(signal) {
      let last = known;
      for (;;) {
        const start = performance.now();
        const state = await stateOf(paths);
        if (state !== known && state === last) {
          known = state;
          return;
        }
        last = state;
        const took = performance.now() - start;
        await setTimeout(Math.max(pause, took * effort), undefined, { signal });
      }
    },
  };
}

async function stateOf(paths: readonly string[]): Promise<string> {
  const states = await Promise.all(paths.map(stateOfPath));
  return states.join('\n');
}

async function stateOfPath(path: string): Promise<string> {
  try {
    const stats = await stat(path, { bigint: true });
    if (!stats.isDirectory()) return [path, stats.mtimeNs, stats.ctimeNs, stats.size, stats.ino].join(' ');
    const names = await readdir(path);
    return await stateOf(names.sort().map((name) => join(path, name)));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return `${path} ${code}`;
  }
}
