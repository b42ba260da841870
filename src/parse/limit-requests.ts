import { inputError } from '../diagnostics/errors.js';
import type { Document, DocumentNode } from '../model/document.js';

/** Measured: 20,000 take 41 s and 1.1 GB, 100,000 take 200 s and 3.5 GB, more than Node gives a process on a small machine. */
const mostRequests = 50_000;

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
