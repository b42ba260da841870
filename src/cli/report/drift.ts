import { assertNever } from '../../diagnostics/errors.js';
import type { FileChange } from '../../model/file-change.js';
import type { Manifest } from '../../model/manifest.js';

/** Why a file is not what `generate` would leave there. */
export type DriftReason =
  'changed-input' | 'other-generator' | 'hand-edit' | 'conflict' | 'missing' | 'stale' | 'foreign';

/** A file that is not what `generate` would leave there. */
export interface Drift {
  readonly path: string;
  readonly reason: DriftReason;
  /** What that means for this file, in a few words. */
  readonly detail: string;
}

/** The manifest of the client, and the version of postwright that looks at it. */
export interface WrittenClient {
  readonly manifest: Manifest | undefined;
  readonly version: string;
}

/** Returns how a file differs from what `generate` would leave there; undefined where it does not. */
export function driftOf(change: FileChange, written: WrittenClient): Drift | undefined {
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
        detail: `${effect}: the collection, the configuration or the formatting has changed`,
      }
    : {
        reason: 'other-generator',
        detail: `${effect}: postwright ${generator} wrote the client, this is ${version}`,
      };
}
