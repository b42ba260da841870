import { run } from '../../src/cli/run.js';

/** How a command ended that ran in this process. */
export interface EndedHere {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process: quicker than {@link runCommand}, with the code as it stands in src/. */
export async function runHere(words: readonly string[]): Promise<EndedHere> {
  const said = { stdout: '', stderr: '' };
  const channel = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    colors: false,
    live: false,
  });
  const code = await run(words, { stdout: channel('stdout'), stderr: channel('stderr'), columns: 120 });
  return { code, ...said };
}
