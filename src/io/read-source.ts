import { readFile } from 'node:fs/promises';
import { inputError, type InputError } from '../diagnostics/errors.js';
import { readRevision } from './read-revision.js';
import { readStream } from './read-stream.js';
import { readUrl } from './read-url.js';
import type { SourceBytes } from './source-bytes.js';
import { systemCode } from './system-error.js';

/** Returns the bytes of a file, of one that git has (`HEAD:shop.json`), of standard input (`-`) or of an http or https URL; an InputError where it cannot be read. */
export async function readSource(source: string): Promise<SourceBytes> {
  if (source === '-') return { bytes: await readStandardInput(), name: 'standard input' };
  if (/^https?:\/\//i.test(source)) return await readUrl(source);
  return { bytes: await readPath(source), name: source };
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    throw missing('standard input', 'is a terminal. Pipe a collection into the command, or name its file.');
  }
  return await readStream(process.stdin);
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
    const revised = isAbsent ? await readRevision(path) : undefined;
    if (revised !== undefined) return revised;
    throw missing(path, explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'does not exist. Check the path.';
    case 'EISDIR':
      return 'is a directory. Name a collection file; a collection in a directory can be exported from Postman as v2.1.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read. Check its permissions.';
    case undefined:
    default:
      return `cannot be read (${code ?? 'unknown error'}). Check the path.`;
  }
}

function missing(name: string, problem: string, options?: ErrorOptions): InputError {
  return inputError('source-missing', `${name} ${problem}`, { file: name }, options);
}
