import { createDiagnostics } from '../diagnostics/collector.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { inputError } from '../diagnostics/errors.js';
import { hashText } from '../io/hash-text.js';
import { openAssets } from '../io/open-assets.js';
import { readTemplates } from '../io/read-templates.js';
import { readVersion } from '../io/read-version.js';
import type { ClientFile } from '../model/client-file.js';
import type { FileChange } from '../model/file-change.js';
import type { Inputs } from '../model/inputs.js';
import type { Listener } from '../model/listener.js';
import type { KeptNames } from '../model/lock.js';
import type { Manifest } from '../model/manifest.js';
import type { SiteClient } from '../site/site-client.js';
import { compareOutput } from './compare-output.js';
import { editJudge } from './edit-judge.js';
import { readOutput } from './open-output.js';
import { findOutput } from './output-folder.js';
import { endLines } from './read-formatting.js';
import { refuseLoss, refuseOtherKind } from './refuse-loss.js';
import { writeOutput } from './write-output.js';

/** One client of a site: what it is made of, and the folder of its pages. */
export interface SitePart {
  /** The folder of its pages in the site: "" where the site has no other client. */
  readonly folder: string;
  readonly inputs: Inputs;
  /** The names that its client has, where there is one. */
  readonly names?: KeptNames | undefined;
}

/** What the writing of a site is told. */
export interface WriteSiteOptions {
  /** A folder with templates of the user's: those of pages in `site/`. */
  readonly templates?: string | undefined;
  /** Samples in all languages and variants, not only in the usual ones. */
  readonly allLanguages?: boolean | undefined;
  /** The heading of the index of several clients. */
  readonly title?: string | undefined;
  /** Pages that were edited by hand are overwritten. */
  readonly force?: boolean | undefined;
}

/** What a run did to the folder of a site. */
export interface SiteReport {
  /** The number of requests that have a page. */
  readonly requests: number;
  /** One for each file of the site. */
  readonly changes: readonly FileChange[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the reference site of these clients into a folder, where that loses nothing: an InputError, with nothing written,
 * where it would overwrite what postwright did not write, or stand in the place of a client. Pages that stay as they are
 * are not written again.
 */
export async function writeSite(
  parts: readonly SitePart[],
  output: string,
  options: WriteSiteOptions = {},
  listen: Listener = () => undefined,
): Promise<SiteReport> {
  const templates = await readTemplates(options.templates, 'site');
  const diagnostics: Diagnostic[] = [];
  const clients: SiteClient[] = [];
  for (const part of parts) {
    const { client, said } = await planPart(part, listen);
    clients.push(client);
    for (const each of said) diagnostics.push(each);
  }
  listen('emitting');
  const { emitSite } = await import('../site/emit-site.js');
  const files = await emitSite(clients, openAssets(templates), { ...options, generator: readVersion() });
  const changes = await writeFiles(files, output, options, listen);
  const requests = clients.reduce((sum, { plan }) => sum + plan.operations.length, 0);
  return { requests, changes, diagnostics };
}

async function planPart(
  { folder, inputs, names }: SitePart,
  listen: Listener,
): Promise<{ readonly client: SiteClient; readonly said: readonly Diagnostic[] }> {
  const { planDocument } = await import('../generate.js');
  const collected = createDiagnostics();
  const { plan, document } = await planDocument(inputs, collected, listen, names);
  return { client: { folder, plan, document }, said: collected.list() };
}

async function writeFiles(
  files: readonly ClientFile[],
  name: string,
  { force = false }: WriteSiteOptions,
  listen: Listener,
): Promise<readonly FileChange[]> {
  const output = await readOutput(await findOutput(name));
  const hashes = files.map(({ path, text }) => ({ path, hash: hashText(text) }));
  const manifest: Manifest = {
    manifestVersion: 1,
    generator: readVersion(),
    site: true,
    operations: [],
    files: hashes.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  refuseOtherKind(output, true);
  const judge = editJudge(force ? 'overwrite' : 'refuse', name);
  const { changes, seen } = await compareOutput(output, { files, manifest }, judge);
  refuseLoss(name, changes);
  listen('writing', files.length + 1);
  if (await writeOutput(output, { changes: await endLines(changes, name), seen })) return changes;
  const message = 'another run has written the output folder meanwhile. Run again.';
  throw inputError('output-busy', message, { file: name });
}
