import { inputError, type InputError } from '../diagnostics/errors.js';

/** No source may have more bytes: 256 MB, from wherever it comes. JavaScript's strings end at twice of that. */
export const largestSource = 256 * 1024 * 1024;

/** Returns what is said of a source that has more. */
export function sourceTooLarge(name: string): InputError {
  const size = `${largestSource / 1024 / 1024} MB`;
  const message = `${name} holds more than ${size}, and no source may. Split the collection, or delete saved responses that nobody needs.`;
  return inputError('source-too-large', message, { file: name });
}
