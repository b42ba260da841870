import { inputError } from '../diagnostics/errors.js';
import { fileIn } from '../diagnostics/file-in.js';
import { manifestPath } from '../model/client-file.js';

/**
 * Throws where a manifest holds the marks of a conflict: without it every file of the client would be taken for
 * somebody else's, and which side is right only its owner knows.
 */
export function refuseUnmerged(text: string, folder: string): void {
  if (!/^<{7} /m.test(text)) return;
  const file = fileIn(folder, manifestPath);
  const message = `${file} holds the marks of a conflict in git. Merge the collection first; then take the client as one side has it ("git checkout HEAD -- ${folder}") and run generate: it writes what is missing.`;
  throw inputError('output-unmerged', message, { file });
}
