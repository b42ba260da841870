import { createHash } from 'node:crypto';
import { readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, type DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { cacheFolder } from './cache-folder.js';
import { makeFolder } from '../output/make-folder.js';
import { systemCode } from '../system-error.js';

/** What a run had to say about a client, beside the client itself. */
export interface FinishedRun {
  /** The number of functions. */
  readonly operations: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** So many runs are remembered on a machine; then the half of them that is oldest is forgotten. */
const most = 1000;

/**
 * Remembers that a run with this key, in a folder with this manifest, makes just this manifest again. A machine that
 * cannot remember is only slower.
 */
export async function rememberRun(key: string, manifest: string, run: FinishedRun): Promise<void> {
  const folder = cacheFolder();
  const place = placeOf(folder, key, manifest);
  try {
    await makeFolder(folder, 0o700);
    const { operations, diagnostics } = run;
    await writeFile(`${place}.${process.pid}`, JSON.stringify({ operations, diagnostics }), { mode: 0o600 });
    await rename(`${place}.${process.pid}`, place);
    await forgetOldest(folder);
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
  }
}

/** Returns the run that was remembered under the key and the manifest; undefined where none is. */
export async function recallRun(key: string, manifest: string): Promise<FinishedRun | undefined> {
  try {
    return decodeRun(JSON.parse(await readFile(placeOf(cacheFolder(), key, manifest), 'utf8')));
  } catch {
    return undefined;
  }
}

function placeOf(folder: string, key: string, manifest: string): string {
  return join(folder, `${createHash('sha256').update(`${key} ${manifest}`).digest('hex')}.json`);
}

async function forgetOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= most) return;
  const dated = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const oldest = dated.sort((a, b) => a.time - b.time).slice(0, names.length - most / 2);
  await Promise.all(oldest.map(({ name }) => unlink(join(folder, name))));
}

function decodeRun(value: unknown): FinishedRun | undefined {
  if (!isRecord(value)) return undefined;
  const { operations, diagnostics } = value;
  if (typeof operations !== 'number' || !Array.isArray(diagnostics)) return undefined;
  const decoded = diagnostics.map(decodeDiagnostic).filter((diagnostic) => diagnostic !== undefined);
  return decoded.length === diagnostics.length ? { operations, diagnostics: decoded } : undefined;
}

function decodeDiagnostic(value: unknown): Diagnostic | undefined {
  if (!isRecord(value) || !isRecord(value['location'])) return undefined;
  const { code, message, location } = value;
  if (!isCode(code) || typeof message !== 'string') return undefined;
  const { file, pointer, line, trail } = location;
  return {
    code,
    severity: catalogue[code].severity,
    message,
    location: {
      ...(typeof file === 'string' && { file }),
      ...(typeof pointer === 'string' && { pointer }),
      ...(typeof line === 'number' && { line }),
      ...(Array.isArray(trail) && { trail: trail.map(String) }),
    },
  };
}

function isCode(value: unknown): value is DiagnosticCode {
  return typeof value === 'string' && Object.hasOwn(catalogue, value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
