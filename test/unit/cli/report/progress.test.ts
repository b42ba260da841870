import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../../src/cli/report/progress.js';
import type { Channel } from '../../../../src/cli/terminal.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function record(live: boolean): { readonly written: string[]; readonly channel: Channel } {
  const written: string[] = [];
  return { written, channel: { live, colors: false, write: (text) => void written.push(text) } };
}

describe('createProgress', () => {
  it('says nothing of a short run', () => {
    const { written, channel } = record(true);
    const progress = createProgress(channel);
    progress.begin('parsing');
    vi.advanceTimersByTime(900);
    progress.begin('emitting', 3);
    progress.end();
    vi.advanceTimersByTime(900);
    expect(written).toEqual([]);
  });

  it('shows the stage and its count after a second, and clears the line', () => {
    const { written, channel } = record(true);
    const progress = createProgress(channel);
    progress.begin('parsing');
    vi.advanceTimersByTime(1000);
    progress.begin('emitting', 3);
    progress.end();
    expect(written).toEqual(['\r\u001B[Kparsing …', '\r\u001B[Kemitting 3 …', '\r\u001B[K']);
  });

  it('shows the stage where the thread was held too long for the timer', () => {
    const { written, channel } = record(true);
    let time = 0;
    const progress = createProgress(channel, () => time);
    progress.begin('parsing');
    time = 5000;
    progress.begin('emitting', 3);
    expect(written).toEqual(['\r\u001B[Kemitting 3 …']);
  });

  it('says nothing where nobody watches', () => {
    const { written, channel } = record(false);
    const progress = createProgress(channel);
    progress.begin('parsing');
    vi.advanceTimersByTime(5000);
    progress.end();
    expect(written).toEqual([]);
  });
});
