import { diff3Merge } from 'node-diff3';

/** The same file three times: as it was written last, as somebody edited it, and as it is generated now. */
export interface Versions {
  readonly base: string;
  readonly edited: string;
  readonly generated: string;
}

/** A merged text. */
export interface Merged {
  readonly text: string;
  /** The places in which both changed the same lines: each stands in the text between git's marks. */
  readonly conflicts: number;
}

/** Returns the text with both the edits and what is generated otherwise now. Conflicts are marked as git does. */
export function mergeTexts({ base, edited, generated }: Versions): Merged {
  let conflicts = 0;
  const regions = diff3Merge(edited.split('\n'), base.split('\n'), generated.split('\n'), {
    excludeFalseConflicts: true,
  });
  const lines = regions.flatMap(({ ok, conflict }): readonly string[] => {
    if (!conflict) return ok ?? [];
    conflicts += 1;
    return ['<<<<<<< edited', ...conflict.a, '=======', ...conflict.b, '>>>>>>> generated'];
  });
  return { text: lines.join('\n'), conflicts };
}

/** Returns the number of conflicts that are still marked in a text. */
export function countConflicts(text: string): number {
  return text.match(/^<{7} [^]*?^={7}$[^]*?^>{7} /gm)?.length ?? 0;
}
