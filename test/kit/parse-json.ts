import { createDiagnostics } from '../../src/diagnostics/collector.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Document, DocumentItem, DocumentNode } from '../../src/model/document.js';
import { parseDocument } from '../../src/parse/parse-document.js';

/** What a file becomes, with what there was to say about it. */
export interface Parsed {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns the document of a value, written as JSON into `orders.json`. */
export async function parse(value: unknown): Promise<Parsed> {
  return await parseText(JSON.stringify(value));
}

/** Returns the document of the text of `orders.json`. */
export async function parseText(text: string): Promise<Parsed> {
  const diagnostics = createDiagnostics();
  const document = await parseDocument(new TextEncoder().encode(text), 'orders.json', diagnostics);
  return { document, diagnostics: diagnostics.list() };
}

/** Returns the only item of a collection with this one item, and the messages about it. */
export async function parseItem(item: Readonly<Record<string, unknown>>): Promise<DocumentItem> {
  const { document } = await parse({ info: { name: 'Orders' }, item: [{ name: 'Order', ...item }] });
  const [node] = document.items;
  if (node?.kind !== 'item') throw new Error('expected one request');
  return node;
}

/** Returns the only item of a collection whose only request this is. */
export async function parseRequest(request: unknown): Promise<DocumentItem['request']> {
  return (await parseItem({ request })).request;
}

/** Returns the names from the top folder down to each request. */
export function trailsOf(nodes: readonly DocumentNode[], above: readonly string[] = []): readonly string[] {
  return nodes.flatMap((node) => {
    const trail = [...above, node.name];
    return node.kind === 'item' ? [trail.join(' › ')] : trailsOf(node.items, trail);
  });
}
