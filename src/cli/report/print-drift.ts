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

/** Of so many files each has a line, unless all are asked for. */
const most = 20;

/** What a person has to decide on: of these each file has a line. */
const decisions: readonly DriftReason[] = ['hand-edit', 'conflict', 'foreign'];

/** Returns the lines for people: of many files, as after a renaming, some, and how many more there are by their reasons. */
export function printDrifts(drifts: readonly Drift[], all: boolean): readonly string[] {
  const plain = drifts.filter(({ reason }) => !decisions.includes(reason));
  if (all || plain.length <= most) return drifts.map(printDrift);
  const left = new Set(plain.slice(most));
  const counts = new Map<DriftReason, number>();
  for (const { reason } of left) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts].map(([reason, number]) => `${String(number)} ${words[reason]}`).join(', ');
  return [
    ...drifts.filter((drift) => !left.has(drift)).map(printDrift),
    `… and ${String(left.size)} more files (${reasons}): --verbose lists all, --diff and --json have all of them`,
  ];
}

/** Returns the line for people: `index.ts: hand edit (it was edited by hand), +1 -0 lines in getOrder`. */
function printDrift({ path, reason, detail, lines }: Drift): string {
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
