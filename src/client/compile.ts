import type { Options as Formatting } from 'prettier';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { resolve } from 'node:path';
import { printLock } from '../emit/artefacts/manifest/print-lock.js';
import { printManifest } from '../emit/artefacts/manifest/print-manifest.js';
import { openAssets } from '../io/open-assets.js';
import { givenTemplates } from '../io/read-templates.js';
import { readVersion } from '../io/read-version.js';
import type { Api } from '../model/api.js';
import { manifestPath, type ClientFile } from '../model/client-file.js';
import { lockPath, type ClientLock } from '../model/lock.js';
import type { Manifest } from '../model/manifest.js';
import { artefactOptions, type ArtefactOptions } from '../options.js';
import { inputError } from '../diagnostics/errors.js';
import { damagedManifest } from './damaged-manifest.js';
import { bytesOfGiven, listOf } from './given.js';
import { lockOf } from './lock-of.js';
import { readLock } from './read-lock.js';
import { settleOptions, type Settled } from './settle-options.js';
import { readTestLayout } from './read-test-layout.js';

/** What would stand in a file: its text, its bytes, or the value that it holds as JSON. */
export type Content = string | Uint8Array | object;

/** What the making of a client in memory is told. */
export interface CompileOptions extends ArtefactOptions {
  /** What messages call the collection; `collection` unless given. Of a text in YAML it ends in `.yaml`. */
  readonly name?: string | undefined;
  /** One of Postman's environments or globals, or several: the values of the first environment go before those of the collection. */
  readonly environment?: Content | readonly Content[] | undefined;
  /** The configuration of the client. */
  readonly config?: Content | undefined;
  /** The texts of templates that stand for those of postwright that are called like them: `operation.hbs`. */
  readonly templates?: Readonly<Record<string, string>> | undefined;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
  /** The text of the `postwright.lock.json` that an earlier run made: the names that it gave are kept, and what it was made with. */
  readonly lock?: string | undefined;
  /** The text of the `manifest.json` of a client from before there was a lock: the names in it are kept. */
  readonly manifest?: string | undefined;
  /** Prettier's options, by which files are formatted. */
  readonly formatting?: Formatting | undefined;
}

/** A client in memory. */
export interface Compiled {
  /** Every file with its text, the lock and the manifest last. */
  readonly files: readonly ClientFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is known of the API. */
  readonly api: Api;
}

/** Returns the client that a collection in memory becomes. None of the user's files is read, and none is written. */
export async function compile(collection: Content, options: CompileOptions = {}): Promise<Compiled> {
  const { checkOptions } = await import('./check-options.js');
  checkOptions('compile', options);
  const { name = 'collection', environment, config, dropAliases } = options;
  const { generate } = await import('../generate.js');
  const lock = options.lock === undefined ? undefined : await readLock(options.lock, '.');
  const settled = settleInMemory(options, lock);
  const inputs = {
    source: bytesOfGiven(collection, name),
    environments: listOf(environment).map((each, at) => bytesOfGiven(each, `environment ${at + 1}`)),
    ...(config !== undefined && { config: bytesOfGiven(config, 'configuration') }),
  };
  const generated = await generate(inputs, {
    options: settled.options,
    dropAliases,
    layout: readTestLayout(settled.options),
    previous: lock ?? (await parsePrevious(options.manifest)),
    formatting: await checkFormatting(options.formatting ?? {}),
    assets: openAssets(givenTemplates(options.templates)),
    generator: readVersion(),
  });
  const { files, manifest, diagnostics, plan } = generated;
  const last = [
    { path: lockPath, text: printLock(lockOf(generated, settled)) },
    { path: manifestPath, text: printManifest(manifest) },
  ];
  return { files: [...files, ...last], diagnostics, api: plan.api };
}

/** What is in memory is nothing that a lock could name: only what decides on the artefacts is kept. */
function settleInMemory(options: CompileOptions, lock: ClientLock | undefined): Settled {
  const artefacts = Object.fromEntries(Object.entries(options).filter(([name]) => artefactOptions.has(name)));
  const kept = lock && {
    ...lock,
    options: Object.fromEntries(Object.entries(lock.options).filter(([name]) => artefactOptions.has(name))),
  };
  return settleOptions({ ...artefacts, source: {}, output: '.' }, kept, resolve('.'));
}

/** The schema of the manifest is loaded where there is one. */
async function parsePrevious(text: string | undefined): Promise<Manifest | undefined> {
  if (text === undefined) return undefined;
  const { readManifestText } = await import('../parse/stored/parse-manifest.js');
  const reading = await readManifestText(text);
  const error = damagedManifest(reading, '.');
  if (error) throw error;
  return 'manifest' in reading ? reading.manifest : undefined;
}

async function checkFormatting(formatting: Formatting): Promise<Formatting> {
  const { explainFormatting } = await import('./read-formatting.js');
  const problem = await explainFormatting(formatting);
  if (problem === undefined) return formatting;
  throw inputError('option-wrong', `compile: option "formatting": Prettier refuses it: ${problem}.`);
}
