import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { inBatches } from '../in-batches.js';
import { systemCode } from '../system-error.js';

/** Files that are being watched. */
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
 * Watches files, which may come and go: what `list` names is looked at again and again, instead of having the system
 * tell. That also sees files that are replaced, on network drives and in containers, and costs a few thousandths of a
 * processor for the few files of a client.
 */
export async function watchPaths(list: () => readonly string[]): Promise<Watch> {
  let known = await stateOf(list());
  return {
    async changed(signal) {
      let last = known;
      for (;;) {
        const start = performance.now();
        const state = await stateOf(list());
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
  return (await inBatches(paths, stateOfPath)).join('\n');
}

async function stateOfPath(path: string): Promise<string> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true });
    return [path, mtimeNs, ctimeNs, size, ino].join(' ');
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return `${path} ${code}`;
  }
}
