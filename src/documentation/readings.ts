import { createHash } from 'node:crypto';

/** So many descriptions are remembered: more than those of a few thousand requests. */
const mostKept = 50_000;

/**
 * What was read of descriptions, by these and all that they were read with. An API says "The account owner" of thousands of
 * parameters, the next run has nearly the same descriptions, and reading is the slow part.
 */
export interface Readings<Read extends object> {
  /** Returns what was read of the same before, or reads it. */
  once(of: string, read: () => Read): Read;
  /** Takes up what an earlier run has read, by the digest of what it was read of. */
  recall(digest: string, read: Read): void;
  /** Returns what this process has read, by those digests, and how much of it was not recalled. */
  all(): { readonly reads: ReadonlyMap<string, Read>; readonly fresh: number };
}

/** Returns a memory of readings in which is nothing yet. */
export function createReadings<Read extends object>(): Readings<Read> {
  const known = new Map<string, Read>();
  const recalled = new Map<string, Read>();
  return {
    once(of, read) {
      const found = known.get(of);
      if (found !== undefined) return found;
      const done = (recalled.size === 0 ? undefined : recalled.get(digestOf(of))) ?? read();
      if (known.size >= mostKept) known.clear();
      known.set(of, done);
      return done;
    },
    recall(digest, read) {
      if (recalled.size >= mostKept) recalled.clear();
      recalled.set(digest, read);
    },
    all() {
      const reads = new Map(Array.from(known, ([of, read]) => [digestOf(of), read]));
      return { reads, fresh: [...reads.keys()].filter((digest) => !recalled.has(digest)).length };
    },
  };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
