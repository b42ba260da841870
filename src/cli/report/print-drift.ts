import { fileIn } from '../../diagnostics/file-in.js';
import type { Drift, DriftReason } from './drift.js';
import { plainLine } from './paint.js';
import { printAnnotation } from './print-annotation.js';

const words: Readonly<Record<DriftReason, string>> = {
  'changed-input': 'changed input',
  'other-generator': 'other generator version',
  'hand-edit': 'hand edit',
  conflict: 'conflict',
  missing: 'missing',
  stale: 'stale',
  foreign: 'foreign',
};

/** Returns the line for people: `index.ts: hand edit (it was edited by hand), +1 -0 lines in getOrder`. */
export function printDrift({ path, reason, detail, lines }: Drift): string {
  return plainLine(`${path}: ${words[reason]} (${detail})${lines === undefined ? '' : `, ${lines}`}`);
}

/** Returns the line that GitHub shows as an annotation of the file, which stands in this folder of the repository. */
export function printDriftForGithub({ path, reason, detail, lines }: Drift, folder: string): string {
  return printAnnotation({
    kind: 'error',
    file: fileIn(folder, path),
    title: `postwright check: ${words[reason]}`,
    message: plainLine(lines === undefined ? detail : `${detail}, ${lines}`),
  });
}
