import { UsageError } from './usage-error.js';

/** Where a run's words go: stdout for what was asked for, stderr for what is said about it. */
export interface Terminal {
  readonly stdout: Channel;
  readonly stderr: Channel;
  /** The columns that a table may take. */
  readonly columns: number;
  /** Asks who sits there; undefined where nobody does. */
  readonly ask?: Ask;
}

/** Asks a question and returns the answer: what is usual where it is empty. */
export type Ask = (question: string, usual: string) => Promise<string>;

/** One stream of words. */
export interface Channel {
  write(text: string): void;
  readonly colors: boolean;
  /** Somebody watches, and a line may be written over. */
  readonly live: boolean;
}

/** What a person or a tool says about colours, by the names of the environment's variables. */
type ColorWishes = Readonly<Partial<Record<'NO_COLOR' | 'FORCE_COLOR' | 'TERM', string>>>;

/** Returns the terminal that the process runs in; `fail` hears of an answer that could not be written (a full disk). */
export function processTerminal(fail: (error: Error) => void): Terminal {
  const { stdout, stderr, env } = process;
  return {
    stdout: openChannel(stdout, env, fail),
    // That nothing can be said cannot be said either.
    stderr: openChannel(stderr, env, () => undefined),
    columns: stdout.isTTY ? stdout.columns : 120,
    ...(process.stdin.isTTY && stderr.isTTY && { ask }),
  };
}

/** Ctrl+C and Ctrl+D end the command, not the answer. */
async function ask(question: string, usual: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const line = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<undefined>((stop) => {
    line.once('close', () => {
      stop(undefined);
    });
  });
  const hint = usual === '' ? '' : ` [${usual}]`;
  // What is closed while it waits may be refused as well.
  const answer = await Promise.race([line.question(`${question}${hint}: `).catch(() => undefined), ended]);
  line.close();
  if (answer === undefined) throw new UsageError('It was ended before the last answer; nothing is written.');
  return answer.trim() === '' ? usual : answer.trim();
}

function openChannel(stream: NodeJS.WriteStream, wishes: ColorWishes, fail: (error: Error) => void): Channel {
  // A reader that has seen enough (`postwright inspect … | head`) closes the pipe: no reason to fail.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error);
  });
  return {
    write: (text) => void stream.write(text),
    colors: hasColors(stream.isTTY, wishes),
    live: stream.isTTY && wishes.TERM !== 'dumb',
  };
}

/** Tells whether to write colours: NO_COLOR turns them off, FORCE_COLOR on, otherwise a terminal decides. */
export function hasColors(isTerminal: boolean, wishes: ColorWishes): boolean {
  if (wishes.NO_COLOR !== undefined && wishes.NO_COLOR !== '') return false;
  if (wishes.FORCE_COLOR !== undefined) return wishes.FORCE_COLOR !== '0' && wishes.FORCE_COLOR !== 'false';
  return isTerminal && wishes.TERM !== 'dumb';
}
