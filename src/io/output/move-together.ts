import { renameSync } from 'node:fs';

/** A file that is to stand elsewhere. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Where the file that it replaces can be had back from; undefined where it replaces none. */
  readonly backup?: string;
}

/** Some files are moved, and could not be moved back. */
export class HalfMovedError extends Error {
  override readonly name = 'HalfMovedError';
}

/**
 * Moves files in their order, all of them or, where one cannot be moved, none: those before it are moved back. Nothing else
 * runs in this process meanwhile, so that the time in which some are moved and some are not is as short as it can be.
 */
export function moveTogether(moves: readonly Move[]): void {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      renameSync(move.from, move.to);
      done.push(move);
    }
  } catch (error) {
    moveBack(done.toReversed(), error);
    throw error;
  }
}

function moveBack(moves: readonly Move[], cause: unknown): void {
  try {
    for (const { from, to, backup } of moves) {
      if (backup === undefined) renameSync(to, from);
      else renameSync(backup, to);
    }
  } catch {
    throw new HalfMovedError('some files could not be moved back', { cause });
  }
}
