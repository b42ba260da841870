import { inputError } from '../diagnostics/errors.js';
import type { Document, DocumentNode } from '../model/document.js';
import { isList, isRecord } from './json-value.js';

/** From so many characters on a name, an address or a value counts as long. */
const long = 1_000_000;

/** Measured: 60 million characters in the name of a path variable take 5 GB, more than Node gives a process. */
const most = 32_000_000;

/** From how many characters on a text counts, and how many such texts may have together. */
interface Bounds {
  readonly long: number;
  readonly most: number;
}

/**
 * Throws an InputError where the document's long names, addresses and values hold more characters together than a
 * client may be made of. Descriptions have a bound of their own, and saved answers take far less memory.
 */
export function limitTexts(document: Document, source: string, bounds: Bounds = { long, most }): void {
  const found = { ...bounds, characters: 0 };
  addTexts({ ...document, items: [] }, found, source, []);
  for (const node of document.items) addNode(node, found, source, []);
}

interface Found extends Bounds {
  characters: number;
}

function addNode(node: DocumentNode, found: Found, source: string, above: readonly string[]): void {
  const trail = [...above, node.name];
  if (node.kind === 'item') {
    addTexts(
      { ...node, responses: node.responses.map((answer) => ({ ...answer, body: '' })) },
      found,
      source,
      trail,
    );
    return;
  }
  addTexts({ ...node, items: [] }, found, source, trail);
  for (const inner of node.items) addNode(inner, found, source, trail);
}

function addTexts(value: unknown, found: Found, source: string, trail: readonly string[]): void {
  if (isList(value)) for (const each of value) addTexts(each, found, source, trail);
  else if (isRecord(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (key !== 'description') addTexts(each, found, source, trail);
    }
  }
  if (typeof value !== 'string' || value.length < found.long) return;
  found.characters += value.length;
  if (found.characters <= found.most) return;
  const message = `Names, addresses and values of more than ${found.long} characters each may have ${found.most} together, and here they have more. Shorten the longest.`;
  throw inputError('source-too-large', message, { file: source, trail });
}
