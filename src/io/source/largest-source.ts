import { inputError, type InputError } from '../../diagnostics/errors.js';

/** No source may have more bytes: 256 MB, from wherever it comes. JavaScript's strings end at twice of that. */
export const largestSource = 256 * 1024 * 1024;

/** No directory may have more YAML files: 50,000 requests, with three saved examples each. */
export const mostFiles = 200_000;

/** Throws where the files of a directory, of which these are the sizes in bytes, are too many or too large together. */
export function refuseLargeFolder(name: string, sizes: readonly number[]): void {
  if (sizes.reduce((sum, size) => sum + size, 0) > largestSource) throw sourceTooLarge(name);
  if (sizes.length <= mostFiles) return;
  const message = `${name} holds ${sizes.length} YAML files, and no collection may hold more than ${mostFiles}. Name the folder of one collection.`;
  throw inputError('source-too-large', message, { file: name });
}

/** Returns what is said of a source that has more. */
export function sourceTooLarge(name: string): InputError {
  const size = `${largestSource / 1024 / 1024} MB`;
  const message = `${name} holds more than ${size}, and no source may. Split the collection, or delete saved responses that nobody needs.`;
  return inputError('source-too-large', message, { file: name });
}
