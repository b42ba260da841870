import { concealSources, type Concealed } from '../../src/conceal/conceal-sources.js';
import { createDiagnostics } from '../../src/diagnostics/collector.js';
import type { Document } from '../../src/model/document.js';

/** A document without credentials, with `code: message` of each diagnostic about them. */
export interface ConcealedDocument extends Concealed {
  readonly messages: readonly string[];
}

/** Returns a document of `orders.json` as the stages after the concealing see it. */
export async function conceal(
  document: Document,
  notSecrets: readonly string[] = [],
  secrets: readonly string[] = [],
): Promise<ConcealedDocument> {
  const diagnostics = createDiagnostics();
  const sources = { document, environments: [] };
  const options = { source: 'orders.json', notSecrets, secrets };
  const concealed = await concealSources(sources, options, diagnostics);
  return { ...concealed, messages: diagnostics.list().map(({ code, message }) => `${code}: ${message}`) };
}
