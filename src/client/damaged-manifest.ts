import { fileIn } from '../diagnostics/file-in.js';
import { inputError, type InputError } from '../diagnostics/errors.js';
import { pointerTo } from '../diagnostics/json-pointer.js';
import { manifestPath } from '../model/client-file.js';
import { describeKind, isList, isRecord, type JsonRecord } from '../parse/json-value.js';

/** What is wrong with a manifest, and where. */
interface Fault {
  readonly problem: string;
  readonly line?: number;
  readonly pointer?: string;
}

/**
 * Returns the error for a manifest that cannot be read: without it every file of the client would be taken for somebody
 * else's. Undefined for a file of another program that is merely called so.
 */
export async function damagedManifest(text: string, folder: string): Promise<InputError | undefined> {
  const file = fileIn(folder, manifestPath);
  const value = parseJson(text);
  if (value !== undefined && !(isRecord(value) && 'manifestVersion' in value)) return undefined;
  const newer = isRecord(value) ? newerVersion(value) : undefined;
  if (newer !== undefined) {
    const message = `${file} has manifestVersion ${newer}, and this postwright reads 1: a newer one wrote the client. Update postwright.`;
    return inputError('output-damaged', message, { file, pointer: '/manifestVersion' });
  }
  const { problem, ...place } = isRecord(value) ? findFault(value) : await explainText(text);
  const message = `${file} is damaged: ${problem}. Restore it as it was committed, or delete it and generate again: files that are as they would be written are taken over.`;
  return inputError('output-damaged', message, { file, ...place });
}

/** Returns what a text holds as JSON; undefined where it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newerVersion({ manifestVersion: version }: JsonRecord): number | undefined {
  return typeof version === 'number' && Number.isInteger(version) && version > 1 ? version : undefined;
}

async function explainText(text: string): Promise<Fault> {
  if (text.trim() === '') return { problem: 'it is empty' };
  const { findJsonError } = await import('../parse/find-json-error.js');
  const found = findJsonError(text);
  if (!found) return { problem: 'it is not JSON' };
  const { line, column, problem } = found;
  return { problem: `it is not JSON: line ${line}, column ${column}: ${problem}`, line };
}

/** What each entry of a list has to hold. */
const entries = { operations: ['operation', 'module'], files: ['path', 'hash'] } as const;

function findFault(manifest: JsonRecord): Fault {
  if (manifest['manifestVersion'] !== 1)
    return fault(['manifestVersion'], 'the number 1', manifest['manifestVersion']);
  for (const list of ['operations', 'files'] as const) {
    const found = manifest[list];
    if (!isList(found)) return fault([list], 'a list', found);
    for (const [at, entry] of found.entries()) {
      const wrong = findFaultOf(entry, entries[list], [list, at]);
      if (wrong) return wrong;
    }
  }
  return { problem: 'it is not as postwright writes it' };
}

function findFaultOf(
  entry: unknown,
  members: readonly string[],
  place: readonly (string | number)[],
): Fault | undefined {
  if (!isRecord(entry)) return fault(place, 'an object', entry);
  const { item } = entry;
  if (place[0] === 'operations' && !(isList(item) && item.every((name) => typeof name === 'string')))
    return fault([...place, 'item'], 'a list of names', item);
  const member = members.find((name) => typeof entry[name] !== 'string');
  return member === undefined ? undefined : fault([...place, member], 'a string', entry[member]);
}

function fault(keys: readonly (string | number)[], expected: string, found: unknown): Fault {
  const shown = keys.length === 1 && typeof found === 'number' ? String(found) : describeKind(found);
  return {
    problem: `${keys.join(' › ')}: expected ${expected}, found ${shown}`,
    pointer: pointerTo(...keys),
  };
}
