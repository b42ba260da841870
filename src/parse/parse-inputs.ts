import type { Diagnostics } from '../diagnostics/collector.js';
import type { Document, DocumentNode } from '../model/document.js';
import type { Inputs, ParsedInputs } from '../model/inputs.js';
import { parseEnvironment } from './environment/parse-environment.js';
import { limitTexts } from './limit-texts.js';
import { parseDocument } from './parse-document.js';
import { parseFolder } from './v3/parse-folder.js';
import { inputError } from '../diagnostics/errors.js';

/** Measured: 20,000 take 41 s and 1.1 GB, 100,000 take 200 s and 3.5 GB, more than Node gives a process on a small machine. */
const mostRequests = 50_000;

/** Returns the collection and the environments that were read, whatever their format; an InputError where they are none. */
export async function parseInputs(
  { source, environments }: Pick<Inputs, 'source' | 'environments'>,
  diagnostics: Diagnostics,
): Promise<ParsedInputs> {
  const document = await ('files' in source
    ? parseFolder(source.files, source.name, diagnostics)
    : parseDocument(source.bytes, source.name, diagnostics));
  const values = environments.map(({ bytes, name }) => parseEnvironment(bytes, name));
  limitRequests(document, source.name);
  limitTexts(document, source.name);
  return { document, environments: await Promise.all(values) };
}

/** Throws an InputError where the document holds more requests than a client may have functions. */
export function limitRequests(document: Document, source: string): void {
  const requests = countRequests(document.items);
  if (requests <= mostRequests) return;
  const message = `${source} holds ${requests} requests, and a client may have ${mostRequests}. Split the collection by its folders into several.`;
  throw inputError('source-too-large', message, { file: source });
}

function countRequests(nodes: readonly DocumentNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'folder' ? countRequests(node.items) : 1), 0);
}
