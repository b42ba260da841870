import { gatherInputs } from '../../src/client/gather-inputs.js';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { planDocument } from '../../src/generate.js';
import { openAssets } from '../../src/io/open-assets.js';
import { emitSite } from '../../src/site/emit-site.js';
import type { SiteClient } from '../../src/site/site-client.js';

/** Returns what the pages of a collection are made of. */
export async function siteClient(collection: object, folder = ''): Promise<SiteClient> {
  const inputs = await gatherInputs({ source: collection });
  return { folder, ...(await planDocument(inputs, createDiagnostics(), () => undefined)) };
}

/** Returns the files of a site by their paths; the scripts and the styles, which a build makes, are empty. */
export async function makeSite(...clients: readonly SiteClient[]): Promise<ReadonlyMap<string, string>> {
  const assets = { ...openAssets(), site: () => Promise.resolve('') };
  const files = await emitSite(clients, assets, { generator: '0.0.0' });
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Returns a collection of these items. */
export function collectionOf(item: readonly object[], rest: object = {}): object {
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  return { info: { name: 'Shop', schema }, item, ...rest };
}
