import { inputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { lockPath, type ClientLock } from '../model/lock.js';

/**
 * Returns what the text of a client's lock says; an InputError where it cannot be read: the names in it would be lost. Where
 * git could not merge two branches, the names of both sides count.
 */
export async function readLock(text: string, folder: string): Promise<ClientLock> {
  const { splitConflict } = await import('../parse/stored/split-conflict.js');
  const sides = splitConflict(text);
  if (sides === undefined) return readSide(text, folder);
  const [ours, theirs] = [await readSide(sides.ours, folder), await readSide(sides.theirs, folder)];
  if (JSON.stringify(ours.options) === JSON.stringify(theirs.options)) return join(ours, theirs);
  const file = fileIn(folder, lockPath);
  const message = `${file} holds the marks of a conflict in git, and the two sides are made with other options. Leave one side of "options" there, and run generate: what is missing is added.`;
  throw inputError('output-unmerged', message, { file });
}

async function readSide(text: string, folder: string): Promise<ClientLock> {
  const { readLockText } = await import('../parse/stored/parse-lock.js');
  const reading = await readLockText(text);
  if ('lock' in reading) return reading.lock;
  const file = fileIn(folder, lockPath);
  if ('newer' in reading) {
    const message = `${file} has lockVersion ${reading.newer}, and this postwright reads 1: a newer one wrote the client. Update postwright.`;
    throw inputError('output-damaged', message, { file, pointer: '/lockVersion' });
  }
  const { problem, ...place } = reading;
  const message = `${file} is damaged: ${problem}. Restore it as it was committed: it holds the names and the options of the client.`;
  throw inputError('output-damaged', message, { file, ...place });
}

function join(ours: ClientLock, theirs: ClientLock): ClientLock {
  const known = new Set(ours.operations.map((each) => JSON.stringify(each)));
  const added = theirs.operations.filter((each) => !known.has(JSON.stringify(each)));
  return { ...ours, operations: [...ours.operations, ...added] };
}
