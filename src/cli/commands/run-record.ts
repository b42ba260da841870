import type { Generated } from '../../generate.js';
import { createFinder } from '../../io/output/find-file.js';
import { hashText } from '../../io/hash-text.js';
import { isIntact } from '../../io/output/is-intact.js';
import type { Output } from '../../client/open-output.js';
import { runKey } from '../../io/memory/run-key.js';
import { recallRun, rememberRun, type FinishedRun } from '../../io/memory/run-memory.js';
import type { FileChange } from '../../model/file-change.js';
import { manifestPath } from '../../model/client-file.js';
import type { Options } from '../../options.js';

/** A run that has nothing to do, known before anything was read out of the collection. */
export interface UnchangedRun extends FinishedRun {
  readonly changes: readonly FileChange[];
}

/** What this machine remembers of runs with the same input into the same folder. */
export interface RunRecord {
  /** Returns what a run would say; undefined where only the run itself can tell. */
  recall(): Promise<UnchangedRun | undefined>;
  /** Remembers a run whose client stands in the folder now. */
  remember(generated: Generated, changes: readonly FileChange[]): Promise<void>;
}

/** Returns the record of runs with these options; it begins before the input is read, so that no change slips between. */
export function openRunRecord(options: Options, output: Output): RunRecord {
  const key = runKey(options);
  return {
    async recall() {
      const { manifest } = output;
      if (key === undefined || manifest === undefined) return undefined;
      const found = await createFinder(output.directory)(manifestPath);
      const run = found.kind === 'file' ? await recallRun(key, found.hash) : undefined;
      if (run === undefined || !(await isIntact(output))) return undefined;
      const paths = [...manifest.files.map(({ path }) => path), manifestPath];
      return { ...run, changes: paths.map((path) => ({ kind: 'unchanged', path })) };
    },
    async remember(generated, changes) {
      const manifest = generated.files.at(-1)?.text;
      if (key === undefined || manifest === undefined || !generated.settled || !changes.every(isPlain))
        return;
      if (runKey(options) !== key) return;
      await rememberRun(key, hashText(manifest), generated);
    },
  };
}

/** Where somebody edited a file, there is more to say than that nothing is to be done. */
function isPlain({ kind }: FileChange): boolean {
  return kind === 'unchanged' || kind === 'create' || kind === 'update' || kind === 'delete';
}
