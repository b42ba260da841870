import type { Generated } from '../generate.js';
import { openAssets } from '../io/open-assets.js';
import { readTemplates } from '../io/read-templates.js';
import { readVersion } from '../io/read-version.js';
import type { Inputs } from '../model/inputs.js';
import type { Listener } from '../model/listener.js';
import { namedOptions, type ClientOptions } from './client-options.js';
import { gatherInputs } from './gather-inputs.js';
import type { Output } from './open-output.js';
import { readTestLayout } from './read-test-layout.js';
import { openRunRecord, type RunRecord } from './run-record.js';

/** One run over one input, however often it has to begin again. */
export interface ClientRun {
  /** What this machine remembers of such runs. */
  readonly record: RunRecord;
  /** Returns the client that the input becomes in a folder. */
  make(output: Output): Promise<Generated>;
}

/** Begins a run. The input is read once, when the first client is made: standard input cannot be read again. */
export function beginRun(options: ClientOptions, listen: Listener): ClientRun {
  const layout = readTestLayout(options);
  const record = openRunRecord(namedOptions(options));
  let inputs: Promise<Inputs> | undefined;
  return {
    record,
    async make({ manifest: previous }) {
      // A run with nothing to do ends before the generator is even loaded.
      const { generate } = await import('../generate.js');
      const { readFormatting } = await import('./read-formatting.js');
      listen('reading');
      const read = await (inputs ??= gatherInputs(options));
      const { dropAliases, output } = options;
      const formatting = await readFormatting(output);
      const assets = openAssets(await readTemplates(options.templates));
      const made = { layout, options, dropAliases, previous, formatting };
      return generate(read, { ...made, assets, generator: readVersion() }, listen);
    },
  };
}
