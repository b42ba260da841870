import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/run.js';
import type { Terminal } from '../../../src/cli/terminal.js';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A terminal that keeps what is said, and fails when something is to be printed. */
function brokenTerminal(): { readonly said: string[]; readonly terminal: Terminal } {
  const said: string[] = [];
  const fail = (): never => {
    throw new TypeError('no paper');
  };
  const stderr = { write: (text: string) => void said.push(text), colors: false, live: false };
  return { said, terminal: { stdout: { write: fail, colors: false, live: false }, stderr, columns: 80 } };
}

describe('a bug', () => {
  it('asks for a report, without a stack trace', async () => {
    vi.stubEnv('POSTWRIGHT_DEBUG', undefined);
    const { said, terminal } = brokenTerminal();
    expect(await run(['--version'], terminal)).toBe(70);
    expect(said).toEqual([
      'bug TypeError: no paper\n' +
        '  postwright should not have come here. Please report it with the collection, or the part of it that does this;\n' +
        '  POSTWRIGHT_DEBUG=1 shows where it happened.\n',
    ]);
  });

  it('shows where it happened to those who want to know', async () => {
    vi.stubEnv('POSTWRIGHT_DEBUG', '1');
    const { said, terminal } = brokenTerminal();
    expect(await run(['--version'], terminal)).toBe(70);
    expect(said[1]).toMatch(/^TypeError: no paper\n {4}at .*run\.test\.ts/);
  });
});
