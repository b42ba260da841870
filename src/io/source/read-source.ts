import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, inputError } from '../../diagnostics/errors.js';
import { inBatches } from '../in-batches.js';
import { largestSource, refuseLargeFolder, sourceTooLarge } from './largest-source.js';
import { listYaml } from './list-yaml.js';
import { readRevision, readRevisionFolder } from './read-revision.js';
import { readStream } from './read-stream.js';
import { fetchUrl, type UrlOptions } from './fetch-url.js';
import type { FolderFile, SourceBytes, SourceFolder } from '../../model/inputs.js';
import { systemCode } from '../system-error.js';

/** Returns the bytes of a file, of one that git has (`HEAD:shop.json`), of standard input (`-`) or of an http or https URL; an InputError where it cannot be read. */
export async function readSource(source: string, options?: UrlOptions): Promise<SourceBytes> {
  if (source === '-') return { bytes: await readStandardInput(), name: 'standard input' };
  if (/^https?:\/\//i.test(source)) return await fetchUrl(source, options);
  return { bytes: await readPath(source), name: source };
}

/** Returns what a collection is read from: the YAML files of a directory, also of one that git has, else what `readSource` does. */
export async function readCollectionSource(
  source: string,
  options?: UrlOptions,
): Promise<SourceBytes | SourceFolder> {
  const isDirectory = await stat(source).then(
    (stats) => stats.isDirectory(),
    () => undefined,
  );
  if (source === '-' || /^https?:\/\//i.test(source)) return await readSource(source, options);
  if (isDirectory === undefined) {
    const files = await readRevisionFolder(source);
    if (files !== undefined) return { files, name: source };
  }
  if (isDirectory !== true) return await readSource(source, options);
  try {
    return { files: await readFolder(source), name: source };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw missing(source, explain(error), { cause: error });
  }
}

async function readFolder(directory: string): Promise<readonly FolderFile[]> {
  const paths = listYaml(directory);
  const sizes = await inBatches(paths, async (path) => (await stat(join(directory, path))).size);
  refuseLargeFolder(directory, sizes);
  return await inBatches(paths, async (path) => {
    return { path, bytes: await readFile(join(directory, path)) };
  });
}

async function readStandardInput(): Promise<Uint8Array> {
  if (process.stdin.isTTY) {
    throw missing('standard input', 'is a terminal. Pipe a collection into the command, or name its file.');
  }
  return await readBounded(process.stdin, 'standard input');
}

/** What has no end, like a device, is read no further than a source may reach. */
async function readBounded(stream: AsyncIterable<unknown>, name: string): Promise<Uint8Array> {
  try {
    return await readStream(stream, largestSource);
  } catch (error) {
    throw error instanceof RangeError ? sourceTooLarge(name) : error;
  }
}

async function readPath(path: string): Promise<Uint8Array> {
  try {
    return await readBounded(createReadStream(path, { highWaterMark: 2 ** 20 }), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
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
      return 'is a directory. Name a file.';
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
