import { run } from '../../src/cli/run.js';

/** How a command ended that ran in this process. */
export interface EndedHere {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The folder of a run that goes on: this process has only one. */
let folder: string | undefined;

/**
 * Runs a command line in this process, in a folder: quicker than {@link runCommand}, with the code as it stands in src/.
 * With answers it is a terminal that asks; an empty one is what is usual. In a folder of their own, only one can run at a time.
 */
export async function runHere(
  words: readonly string[],
  { cwd, answers }: { readonly cwd?: string; readonly answers?: readonly string[] } = {},
): Promise<EndedHere> {
  if (cwd === undefined) return runLine(words, answers);
  if (folder !== undefined)
    throw new Error(`a command still runs in ${folder}: use runCommand for two at once`);
  const before = process.cwd();
  folder = cwd;
  process.chdir(cwd);
  try {
    return await runLine(words, answers);
  } finally {
    process.chdir(before);
    folder = undefined;
  }
}

async function runLine(words: readonly string[], answers?: readonly string[]): Promise<EndedHere> {
  const left = [...(answers ?? [])];
  const ask = (_question: string, usual: string): Promise<string> => Promise.resolve(left.shift() || usual);
  const said = { stdout: '', stderr: '' };
  const channel = (name: keyof typeof said) => ({
    write: (text: string) => void (said[name] += text),
    colors: false,
    live: false,
  });
  const code = await run(words, {
    ...{ stdout: channel('stdout'), stderr: channel('stderr'), columns: 120 },
    ...(answers && { ask }),
  });
  return { code, ...said };
}
