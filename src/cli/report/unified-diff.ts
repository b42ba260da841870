import { lineChanges, type LineChange } from './line-changes.js';

/** So many lines are shown around each change. */
const around = 3;

/** One file before and after: undefined where there is none. */
export interface FileVersions {
  /** The path of the file, with `/`. */
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Returns the unified diff of a file, as `git apply` takes it; an empty text where nothing changes. */
export function unifiedDiff({ path, before, after }: FileVersions): string {
  const [old, now] = [before, after].map((text) => shownLines(text ?? ''));
  if (old === undefined || now === undefined) return '';
  const changes = lineChanges(old, now);
  if (changes.length === 0) return '';
  const head = [
    `--- ${before === undefined ? '/dev/null' : `a/${path}`}`,
    `+++ ${after === undefined ? '/dev/null' : `b/${path}`}`,
  ];
  return [...head, ...hunksOf(changes).map((hunk) => printHunk(hunk, old)), ''].join('\n');
}

/** What git says of a text whose last line has no end stands with that line. */
function shownLines(text: string): readonly string[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

/** Changes whose surroundings meet are shown as one. */
function hunksOf(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
  const hunks: LineChange[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    if (hunk && last && change.before - (last.before + last.removed.length) <= 2 * around) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function printHunk(hunk: readonly LineChange[], old: readonly string[]): string {
  const [first] = hunk;
  const last = hunk.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = Math.max(0, first.before - around);
  const to = Math.min(old.length, last.before + last.removed.length + around);
  const lines: string[] = [];
  let at = from;
  for (const { before, removed, added } of hunk) {
    for (const line of old.slice(at, before)) lines.push(` ${line}`);
    for (const line of removed) lines.push(`-${line}`);
    for (const line of added) lines.push(`+${line}`);
    at = before + removed.length;
  }
  for (const line of old.slice(at, to)) lines.push(` ${line}`);
  const grown = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  const start = first.after - (first.before - from);
  return [`@@ -${range(from, to - from)} +${range(start, to - from + grown)} @@`, ...lines].join('\n');
}

/** Lines count from 1; before an empty range stands the line above it. */
function range(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`;
}
