import { assertNever } from '../../diagnostics/errors.js';
import type { FileChange } from '../../model/file-change.js';
import type { Manifest } from '../../model/manifest.js';
import { lineChanges, linesOf } from './line-changes.js';

/** Why a file is not what `generate` would leave there. */
export type DriftReason =
  'changed-input' | 'other-generator' | 'hand-edit' | 'conflict' | 'missing' | 'stale' | 'foreign';

/** A file that is not what `generate` would leave there. */
export interface Drift {
  readonly path: string;
  readonly reason: DriftReason;
  /** What that means for this file, in a few words. */
  readonly detail: string;
  /** How many lines would change, and in which declarations: `+2 -1 lines in getOrder`. */
  readonly lines?: string;
  /** The unified diff between what is there and what would be written, where it is asked for. */
  readonly diff?: string;
}

/** What a folder holds, and the version of postwright that looks at it. */
export interface WrittenClient {
  readonly manifest: Manifest | undefined;
  readonly version: string;
  /** What stands in the files now. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Returns how a file differs from what `generate` would leave there; undefined where it does not. */
export function driftOf(change: FileChange, written: WrittenClient): Drift | undefined {
  const drift = reasonOf(change, written);
  const before = written.texts.get(change.path);
  if (drift === undefined || before === undefined || !('text' in change)) return drift;
  const lines = sayLines(before, change.text);
  const isFormatting = drift.reason === 'changed-input' && plainForm(before) === plainForm(change.text);
  const detail = isFormatting ? 'the formatting has changed' : drift.detail;
  return { ...drift, detail, ...(lines !== '' && { lines }) };
}

function reasonOf(change: FileChange, written: WrittenClient): Drift | undefined {
  const { path } = change;
  switch (change.kind) {
    case 'unchanged':
    case 'kept':
      return undefined;
    case 'create':
      return isListed(path, written)
        ? { path, reason: 'missing', detail: 'there is no such file' }
        : { path, ...explainChange(written, 'nothing made it before') };
    case 'update':
      return { path, ...explainChange(written, 'it would be written otherwise') };
    case 'merged':
      return change.conflicts > 0
        ? { path, reason: 'conflict', detail: 'an edit made by hand and what is generated now collide' }
        : { path, ...explainChange(written, 'it would be merged with the edit made by hand') };
    case 'retained':
      return change.conflicts > 0
        ? { path, reason: 'conflict', detail: 'it still holds the marks of a conflict' }
        : undefined;
    case 'edited':
      return { path, reason: 'hand-edit', detail: 'it was edited by hand' };
    case 'delete':
      return { path, reason: 'stale', detail: 'nothing in the collection makes it any more' };
    case 'foreign':
      return { path, reason: 'foreign', detail: 'postwright did not write it' };
    default:
      return assertNever(change);
  }
}

/** Without a manifest there is no client: every file of it is missing. */
function isListed(path: string, { manifest }: WrittenClient): boolean {
  return manifest === undefined || manifest.files.some((file) => file.path === path);
}

function explainChange(
  { manifest, version }: WrittenClient,
  effect: string,
): Pick<Drift, 'reason' | 'detail'> {
  const generator = manifest?.generator ?? version;
  return generator === version
    ? {
        reason: 'changed-input',
        detail: `${effect}: the collection or the configuration has changed`,
      }
    : {
        reason: 'other-generator',
        detail: `${effect}: postwright ${generator} wrote the client, this is ${version}`,
      };
}

function sayLines(before: string, after: string): string {
  const old = linesOf(before);
  const changes = lineChanges(old, linesOf(after));
  if (changes.length === 0) return '';
  const sum = (kind: 'added' | 'removed'): number =>
    changes.reduce((all, each) => all + each[kind].length, 0);
  const names = [
    ...new Set(changes.map((each) => declarationAt(old, each.before + Math.max(0, each.removed.length - 1)))),
  ].filter((name) => name !== '');
  const shown = names.length > most ? [...names.slice(0, most), '…'] : names;
  return `+${sum('added')} -${sum('removed')} lines${shown.length === 0 ? '' : ` in ${shown.join(', ')}`}`;
}

/** Returns a text without what a formatter decides on: space, quotes, semicolons, commas, parentheses. */
function plainForm(text: string): string {
  return text.replaceAll(/[\s'";,()|]/g, '');
}

/** So many declarations are named. */
const most = 3;

const declaration =
  /^(?:export )?(?:default )?(?:async )?(?:function|interface|type|class|const|let) ([\w$]+)/;

/** Returns the name of the declaration that a line belongs to; an empty text above the first one. */
function declarationAt(lines: readonly string[], at: number): string {
  for (let line = Math.min(at, lines.length - 1); line >= 0; line -= 1) {
    const name = declaration.exec(lines[line] ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return '';
}
