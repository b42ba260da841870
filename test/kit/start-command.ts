import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { command } from './run-command.js';

/** A command that goes on until somebody ends it. */
export interface Running {
  /** All that it has said so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Ends it and returns its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the built command in a process of its own, which ends with the test. */
export function startCommand(words: readonly string[], cwd: string): Running {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [command, ...words], { cwd, env, stdio: 'pipe' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
