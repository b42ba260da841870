import type { Generated } from '../generate.js';
import { guessImportExtension } from '../io/import-extension.js';
import { openAssets } from '../io/open-assets.js';
import { readTemplates } from '../io/read-templates.js';
import { readVersion } from '../io/read-version.js';
import type { LostExport } from '../model/client.js';
import type { Inputs } from '../model/inputs.js';
import type { Listener } from '../model/listener.js';
import { namedOptions, type ClientOptions } from './client-options.js';
import { compareOutput, type OutputChanges } from './compare-output.js';
import { editJudge } from './edit-judge.js';
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
  /** Returns that client, with what files with an edit need of the runtime, and what has to be done for it. */
  compare(output: Output): Promise<Made>;
}

/** A client, and what has to be done so that a folder holds it. */
export interface Made {
  readonly generated: Generated;
  readonly compared: OutputChanges;
}

/** Begins a run. The input is read once, when the first client is made: standard input cannot be read again. */
export function beginRun(options: ClientOptions, listen: Listener): ClientRun {
  const layout = readTestLayout(options);
  const record = openRunRecord(namedOptions(options));
  let inputs: Promise<Inputs> | undefined;
  const make = async (output: Output, lost?: readonly LostExport[]): Promise<Generated> => {
    // A run with nothing to do ends before the generator is even loaded.
    const { generate } = await import('../generate.js');
    const { readFormatting } = await import('./read-formatting.js');
    listen('reading');
    const read = await (inputs ??= gatherInputs(options));
    const { dropAliases } = options;
    const formatting = await readFormatting(options.output);
    const assets = openAssets(await readTemplates(options.templates));
    const { importExtension = guessImportExtension(options.output).extension } = options;
    const making = {
      layout,
      options: { ...options, importExtension },
      dropAliases,
      previous: output.manifest,
      formatting,
      lost,
    };
    return generate(read, { ...making, assets, generator: readVersion() }, listen);
  };
  const compare = async (output: Output, lost?: readonly LostExport[]): Promise<Made> => {
    const generated = await make(output, lost);
    const judge = editJudge(options.edits ?? 'refuse', options.output);
    return { generated, compared: await compareOutput(output, generated, judge) };
  };
  return {
    record,
    make,
    async compare(output) {
      const made = await compare(output);
      const { lost } = made.compared;
      return lost.length === 0 ? made : compare(output, lost);
    },
  };
}
