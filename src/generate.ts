import type { Options as Formatting } from 'prettier';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { createDiagnostics, type Diagnostics } from './diagnostics/collector.js';
import { addMasked } from './conceal/add-masked.js';
import { concealSources } from './conceal/conceal-sources.js';
import { maskErrors } from './conceal/mask-errors.js';
import { packBase } from './emit/artefacts/manifest/pack-base.js';
import type { Assets } from './emit/code/assets.js';
import { emitFiles } from './emit/emit-client.js';
import { startFromReadings, allReadings, type AllReadings } from './documentation/kept-readings.js';
import { formatFiles } from './format/format-files.js';
import { hashText } from './io/hash-text.js';
import { lower } from './lower/lower.js';
import { applyOverrides } from './lower/overrides/apply-overrides.js';
import { nameEnvironments, namesDeclared } from './lower/variables/name-environments.js';
import type { Api } from './model/api.js';
import type { Client, LostExport } from './model/client.js';
import { defaultConfig } from './model/config.js';
import type { Document } from './model/document.js';
import type { Inputs } from './model/inputs.js';
import { keepNothing, type Keep } from './model/keep.js';
import type { KeptReading } from './model/kept-reading.js';
import type { Listener } from './model/listener.js';
import type { CollectionIdentity, KeptNames } from './model/lock.js';
import type { Plan } from './model/plan.js';
import type { ArtefactOptions } from './emit/artefacts.js';
import { addPaging } from './paging/add-paging.js';
import { parseConfig } from './parse/config/parse-config.js';
import { addEnvironments } from './parse/environment/add-environments.js';
import { parseInputs } from './parse/parse-inputs.js';
import { nameRequests } from './plan/names/name-requests.js';
import { planClient } from './plan/plan-client.js';
import { identityOf, planNames } from './plan/plan-lock.js';
import { planManifest } from './plan/plan-manifest.js';
import type { TestLayout } from './plan/test-paths.js';

/** What a client is to be like, and what it is made with. */
export interface Making {
  /** What decides on the artefacts. */
  readonly options?: ArtefactOptions | undefined;
  /** Where the tests stand. */
  readonly layout?: TestLayout | undefined;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
  /** The names that an earlier run gave: they are kept. */
  readonly previous?: KeptNames | undefined;
  /** What files with an edit import of the runtime, beside what the operations need. */
  readonly lost?: readonly LostExport[] | undefined;
  /** How files are formatted. */
  readonly formatting: Formatting;
  /** The templates and the runtime. */
  readonly assets: Assets;
  /** What finds again what was made of the same before. */
  readonly keep?: Keep | undefined;
  /** What earlier runs have read of descriptions. */
  readonly readings?: readonly KeptReading[] | undefined;
  /** The version of postwright, for the manifest. */
  readonly generator: string;
}

/** A client as it would be written but for its lock, and what there is to say about it. */
export interface Generated extends Omit<Client, 'lock'> {
  /** The number of functions. */
  readonly operations: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Returns what was read of descriptions, for later runs. */
  readonly readings: () => AllReadings;
  /** What the files were made of. */
  readonly plan: Plan;
  /** What the collection is known by, and the names that later runs must keep. */
  readonly collection: CollectionIdentity;
  readonly names: KeptNames;
  /** Whether the next run over the same input, which finds these names, makes the same client. */
  readonly settled: boolean;
}

/** Returns the client that the inputs become. Nothing is read, but for the assets, and nothing is written. */
export async function generate(
  inputs: Inputs,
  making: Making,
  listen: Listener = () => undefined,
): Promise<Generated> {
  const { previous, dropAliases: drop = false, assets, formatting, generator } = making;
  const diagnostics = createDiagnostics();
  startFromReadings(making.readings ?? []);
  const { api } = await readApi(inputs, diagnostics, listen);
  listen('planning', api.operations.length);
  const said = diagnostics.list().length;
  const aliases = { drop, source: inputs.source.name, diagnostics };
  const plan = planClient(api, previous, aliases, making.layout, wantsExamples(making));
  const newlySaid = diagnostics.list().length > said;

  listen('emitting', plan.operations.length);
  const { options, lost, keep = keepNothing } = making;
  const emitted = emitFiles(plan, assets, { options, lost, keep, measure: listen.measure });
  const files = await formatFiles(emitted, formatting);

  const hashes = files.map(({ path, text }) => ({ path, hash: hashText(text) }));
  const packed = making.options?.mergeBase === 'manifest' ? { base: packBase(files) } : {};
  const manifest = planManifest(plan, { generator, files: hashes, ...packed });
  const names = planNames(plan);
  const next = nameRequests(api.operations, names);
  return {
    files,
    manifest,
    operations: plan.operations.length,
    diagnostics: diagnostics.list(),
    readings: allReadings,
    plan,
    collection: identityOf(plan),
    names,
    settled: !newlySaid && plan.operations.every(({ name }, at) => name === next[at]?.name),
  };
}

/** Tests and mocks read the examples; without both, only who asks for them gets them. */
function wantsExamples({ layout, options }: Making): boolean {
  return layout?.kind !== 'none' || options?.mocks === 'msw' || options?.examples === true;
}

/**
 * Returns the plan of the client that the inputs become: all that is known of it before any code is made; an InputError
 * where they become none. The names of an earlier version are kept.
 */
export async function planInputs(
  inputs: Inputs,
  diagnostics: Diagnostics,
  listen: Listener = () => undefined,
  previous?: KeptNames,
): Promise<Plan> {
  const { plan } = await planDocument(inputs, diagnostics, listen, previous);
  return plan;
}

/** Returns the same with the collection that the plan is of, without its credentials. */
export async function planDocument(
  inputs: Inputs,
  diagnostics: Diagnostics,
  listen: Listener,
  previous?: KeptNames,
): Promise<{ readonly plan: Plan; readonly document: Document }> {
  const { api, document } = await readApi(inputs, diagnostics, listen);
  listen('planning', api.operations.length);
  return { plan: planClient(api, previous), document };
}

async function readApi(
  inputs: Inputs,
  diagnostics: Diagnostics,
  listen: Listener,
): Promise<{ readonly api: Api; readonly document: Document }> {
  const { source, config } = inputs;
  listen('parsing');
  const heard = createDiagnostics();
  const parsed = await maskErrors(() => parseInputs(inputs, heard));
  const settings = config ? await parseConfig(config.bytes, config.name) : defaultConfig;

  listen('concealing');
  const { notSecrets, secrets, file } = settings;
  const concealed = await concealSources(
    parsed,
    { source: source.name, notSecrets, secrets, config: file },
    diagnostics,
  );
  await addMasked(heard.list(), concealed.mask, diagnostics);

  listen('understanding');
  const known = addEnvironments(concealed.document, concealed.environments);
  const environmentNames = namesDeclared(concealed.environments);
  const told = { source: source.name, environmentNames, ...settings };
  const shown = lower(known, told, diagnostics, listen.measure);
  const api = nameEnvironments(addPaging(applyOverrides(shown, settings), settings), concealed.environments);
  if (api.operations.length === 0) {
    const message = `${source.name} has no request that becomes a function. Check that it is the right collection.`;
    diagnostics.add('operations-none', message, { file: source.name });
  }
  return { api, document: concealed.document };
}
