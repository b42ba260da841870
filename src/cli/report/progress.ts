import type { Listener } from '../../model/listener.js';
import type { Channel } from '../terminal.js';

/** A run shorter than this says nothing of its progress. */
const patience = 1000;

/** Says what a run is doing, while somebody watches. */
export interface Progress {
  /** Names the stage that begins, and how many things it works on. */
  readonly begin: (stage: string, count?: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Returns a progress line on a live channel, shown once the run has taken longer than a second; else a silent one. */
export function createProgress(channel: Channel, now: () => number = () => performance.now()): Progress {
  if (!channel.live) return { begin: () => undefined, end: () => undefined };
  const start = now();
  let line = '';
  let shown = false;
  const show = (): void => {
    channel.write(`\r\u001B[K${line}`);
    shown = true;
  };
  // The stages hold the thread: a timer alone might only run when they are done.
  const timer = setTimeout(show, patience);
  timer.unref();
  return {
    begin(stage, count) {
      line = count === undefined ? `${stage} …` : `${stage} ${String(count)} …`;
      if (shown || now() - start >= patience) show();
    },
    end() {
      clearTimeout(timer);
      if (shown) channel.write('\r\u001B[K');
      shown = false;
    },
  };
}

/** Returns what `work` returns, showing its stages meanwhile. */
export async function withProgress<Result>(
  channel: Channel,
  work: (listen: Listener) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(channel);
  try {
    return await work(progress.begin);
  } finally {
    progress.end();
  }
}
