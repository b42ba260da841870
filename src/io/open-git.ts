import { execFile } from 'node:child_process';
import { largestSource } from './source/largest-source.js';

/** What git may print: a source that is too large has to be told from one that is not there. */
const largestAnswer = 2 * largestSource;

/** Runs git without a shell and returns what it prints; undefined where it fails, or is not there. */
export type Git = (words: readonly string[]) => Promise<Buffer | undefined>;

/** Returns what runs git in a folder. */
export function openGit(cwd: string): Git {
  const options = { cwd, encoding: 'buffer', maxBuffer: largestAnswer, windowsHide: true } as const;
  return (words) =>
    new Promise((resolve) => {
      execFile('git', words, options, (error, stdout) => {
        resolve(error === null ? stdout : undefined);
      });
    });
}
