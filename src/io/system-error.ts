import { inputError } from '../diagnostics/errors.js';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a file stands in its place',
  ENAMETOOLONG: 'a name is too long',
  EMFILE: 'too many files are open',
  ENOENT: 'a part of its path does not exist',
};

/** Returns the code that the system gave an error (`ENOENT`, …); undefined where it is no error of the system. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Returns what `work` returns; throws an error of the system as the user's problem with the output folder. */
export async function onOutput<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reason = reasons[code] ?? `the system says ${code}`;
    const message = `the output folder cannot be written: ${reason}. Check its path, its permissions and the free space.`;
    throw inputError('output-unwritable', message, { file: directory }, { cause: error });
  }
}
