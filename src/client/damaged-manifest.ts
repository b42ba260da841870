import { inputError, type InputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { manifestPath } from '../model/client-file.js';
import type { ManifestReading } from '../parse/stored/parse-manifest.js';

/**
 * Returns the error for a manifest that cannot be read: without it every file of the client would be taken for somebody
 * else's. Undefined for one that can be, and for a file of another program that is merely called so.
 */
export function damagedManifest(reading: ManifestReading, folder: string): InputError | undefined {
  if ('manifest' in reading || 'foreign' in reading) return undefined;
  const file = fileIn(folder, manifestPath);
  if ('newer' in reading) {
    const message = `${file} has manifestVersion ${reading.newer}, and this postwright reads 1: a newer one wrote the client. Update postwright.`;
    return inputError('output-damaged', message, { file, pointer: '/manifestVersion' });
  }
  const { problem, ...place } = reading;
  const message = `${file} is damaged: ${problem}. Restore it as it was committed, or delete it and generate again: files that are as they would be written are taken over.`;
  return inputError('output-damaged', message, { file, ...place });
}
