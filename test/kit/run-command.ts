import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command is run in, and what it reads. */
export interface Surroundings {
  readonly cwd: string;
  readonly input?: string;
  /** Closes stdout at once, as a reader does that has seen enough. */
  readonly closeEarly?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The number of the user that runs it: an administrator may write everywhere. */
  readonly user?: number | undefined;
}

/** Runs the built command as a user does, in a process of its own. */
export function runCommand(
  words: readonly string[],
  { cwd, input = '', closeEarly = false, env = {}, user }: Surroundings,
): Promise<Ended> {
  if (!existsSync(command)) throw new Error(`${command} is missing: run npm run build first`);
  return new Promise((resolve) => {
    const as = user === undefined ? {} : { uid: user, gid: user };
    const options = { cwd, env: { ...process.env, NO_COLOR: '', ...env }, maxBuffer: 2 ** 26, ...as };
    const child = execFile(process.execPath, [command, ...words], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
    if (closeEarly) child.stdout?.destroy();
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
