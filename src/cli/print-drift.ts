import type { Drift, DriftReason } from './drift.js';
import { escapeData, escapeProperty } from './github-escapes.js';
import { plainLine } from './paint.js';

const words: Readonly<Record<DriftReason, string>> = {
  'changed-input': 'changed input',
  'other-generator': 'other generator version',
  'hand-edit': 'hand edit',
  conflict: 'conflict',
  missing: 'missing',
  stale: 'stale',
  foreign: 'foreign',
};

/** Returns the line for people: `index.ts: hand edit (it was edited by hand)`. */
export function printDrift({ path, reason, detail }: Drift): string {
  return plainLine(`${path}: ${words[reason]} (${detail})`);
}

/** Returns the line that GitHub shows as an annotation of the file, which stands in this folder of the repository. */
export function printDriftForGithub({ path, reason, detail }: Drift, folder: string): string {
  const file = `${folder.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '')}/${path}`;
  const title = `postwright check: ${words[reason]}`;
  return `::error file=${escapeProperty(file)},title=${escapeProperty(title)}::${escapeData(plainLine(detail))}`;
}
