import type { Diagnostic } from './diagnostics/diagnostic.js';
import { createDiagnostics, type Diagnostics } from './diagnostics/collector.js';
import { addMasked } from './conceal/add-masked.js';
import { concealSources, type Sources } from './conceal/conceal-sources.js';
import { maskErrors } from './conceal/mask-errors.js';
import { emitClient } from './emit/emit-client.js';
import { emitManifest } from './emit/artefacts/manifest/manifest.js';
import { formatFiles } from './format/format-files.js';
import { hashText } from './io/hash-text.js';
import { openAssets } from './io/open-assets.js';
import { parseManifest } from './client/parse-manifest.js';
import { readFormatting } from './io/read-formatting.js';
import { readCollectionSource, readSource } from './io/source/read-source.js';
import type { SourceBytes, SourceFolder } from './io/source/source-bytes.js';
import { readTestLayout } from './io/read-test-layout.js';
import { readVersion } from './io/read-version.js';
import { lower } from './lower/lower.js';
import { nameEnvironments } from './lower/variables/name-environments.js';
import { applyOverrides } from './lower/overrides/apply-overrides.js';
import { packBase } from './client/merge/pack-base.js';
import type { Api } from './model/api.js';
import type { ClientFile } from './model/client-file.js';
import { defaultConfig } from './model/config.js';
import type { Manifest } from './model/manifest.js';
import type { Options, SourceOptions } from './options.js';
import { parseEnvironment, type EnvironmentValues } from './parse/environment/parse-environment.js';
import type { Document } from './model/document.js';
import { addEnvironment } from './parse/environment/add-environment.js';
import { limitRequests } from './parse/limit-requests.js';
import { limitTexts } from './parse/limit-texts.js';
import { parseConfig } from './parse/config/parse-config.js';
import { parseDocument } from './parse/parse-document.js';
import { parseFolder } from './parse/v3/parse-folder.js';
import { nameRequests } from './plan/names/name-requests.js';
import { planClient } from './plan/plan-client.js';
import type { Plan } from './model/plan.js';

/** A client as it would be written, and what there is to say about it. */
export interface Generated {
  /** Every file with its text, the manifest last. */
  readonly files: readonly ClientFile[];
  /** The number of functions. */
  readonly operations: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What the files were made of. */
  readonly plan: Plan;
  /** Whether the next run over the same input, which finds this manifest, makes the same client. */
  readonly settled: boolean;
}

/** Hears of each stage as it begins, and of how many things it works on. */
export type Listener = (stage: string, count?: number) => void;

/**
 * Returns the client that a collection becomes. The manifest of an earlier run keeps the names that it gave. Nothing is
 * written: that is for the caller, or not, where it only wants to know what would be.
 */
export async function generate(
  options: Options,
  previous?: Manifest,
  listen: Listener = () => undefined,
): Promise<Generated> {
  const diagnostics = createDiagnostics();
  const tests = readTestLayout(options);
  const inputs = await readInputs(options, listen);
  const api = await readApi(inputs, diagnostics, listen);
  listen('planning', api.operations.length);
  const said = diagnostics.list().length;
  const aliases = { drop: options.dropAliases ?? false, source: inputs.source.name, diagnostics };
  const plan = planClient(api, previous, aliases, tests);
  const newlySaid = diagnostics.list().length > said;

  listen('emitting', plan.operations.length);
  const emitted = await emitClient(plan, openAssets(), options);

  listen('formatting', emitted.length);
  const formatted = await formatFiles(emitted, await readFormatting(options.output));

  const manifest = emitManifest(plan, {
    generator: readVersion(),
    files: formatted.map(({ path, text }) => ({ path, hash: hashText(text) })),
    base: packBase(formatted),
  });
  const next = nameRequests(api.operations, parseManifest(manifest.text));
  return {
    files: [...formatted, manifest],
    operations: plan.operations.length,
    diagnostics: diagnostics.list(),
    plan,
    settled: !newlySaid && plan.operations.every(({ name }, at) => name === next[at]?.name),
  };
}

/**
 * Returns the plan of the client that a collection becomes: all that is known of it before any code is made. The manifest of
 * an earlier version keeps the names that it gave.
 */
export async function planSource(
  options: SourceOptions,
  diagnostics: Diagnostics,
  listen: Listener = () => undefined,
  previous?: Manifest,
): Promise<Plan> {
  return planInputs(await readInputs(options, listen), diagnostics, listen, previous);
}

async function readInputs(
  { source, environment = [], config, allowHttp }: SourceOptions,
  listen: Listener,
): Promise<Inputs> {
  listen('reading');
  return {
    source: await readCollectionSource(source, { allowHttp }),
    environments: await Promise.all(environment.map((each) => readSource(each, { allowHttp }))),
    ...(config !== undefined && { config: await readSource(config, { allowHttp }) }),
  };
}

/** All that a client follows from, as it was read. */
export interface Inputs {
  readonly source: SourceBytes | SourceFolder;
  readonly environments: readonly SourceBytes[];
  readonly config?: SourceBytes;
}

/** Returns the plan of the client that these bytes become; an InputError where they become none. */
export async function planInputs(
  inputs: Inputs,
  diagnostics: Diagnostics,
  listen: Listener = () => undefined,
  previous?: Manifest,
): Promise<Plan> {
  const api = await readApi(inputs, diagnostics, listen);
  listen('planning', api.operations.length);
  return planClient(api, previous);
}

async function parseInputs(
  { source, environments }: Omit<Inputs, 'config'>,
  heard: Diagnostics,
): Promise<{ readonly document: Document; readonly values: readonly EnvironmentValues[] }> {
  const document = await ('files' in source
    ? parseFolder(source.files, source.name, heard)
    : parseDocument(source.bytes, source.name, heard));
  const values = environments.map(({ bytes, name }) => parseEnvironment(bytes, name));
  limitRequests(document, source.name);
  limitTexts(document, source.name);
  return { document, values: await Promise.all(values) };
}

async function readApi(
  { source, environments, config }: Inputs,
  diagnostics: Diagnostics,
  listen: Listener,
): Promise<Api> {
  listen('parsing');
  const heard = createDiagnostics();
  const { document, values } = await maskErrors(() => parseInputs({ source, environments }, heard));
  const settings = config ? await parseConfig(config.bytes, config.name) : defaultConfig;

  listen('concealing');
  const { notSecrets, file } = settings;
  const concealed = await concealSources(
    { document, environments: values },
    { source: source.name, notSecrets, config: file },
    diagnostics,
  );
  await addMasked(heard.list(), concealed.mask, diagnostics);

  listen('understanding');
  const shown = lower(withEnvironments(concealed), { source: source.name, ...settings }, diagnostics);
  return nameEnvironments(applyOverrides(shown, settings), concealed.environments);
}

/** All globals count, but only one environment can. */
function withEnvironments({ document, environments }: Sources): Document {
  const first = environments.find(({ scope }) => scope === 'environment');
  return environments
    .filter((each) => each === first || each.scope === 'globals')
    .reduce((known, each) => addEnvironment(known, each), document);
}
