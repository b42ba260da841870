import { keysOf } from '../diagnostics/json-pointer.js';

/** Returns for each JSON pointer the line of a text, counted from 1, on which begins what it leads to. */
export type FindLine = (pointer: string) => number | undefined;

/**
 * Returns what finds the lines of a JSON or YAML text. Where a pointer leads further than the text, the line is that of the
 * last thing on the way, but never that of the whole. The parser is loaded only for this.
 */
export async function findLines(text: string, isYaml: boolean): Promise<FindLine> {
  const offsetOf = isYaml ? await readYamlOffsets(text) : await readJsonOffsets(text);
  return (pointer) => {
    const keys = keysOf(pointer);
    for (let length = keys.length; length > 0; length -= 1) {
      const offset = offsetOf(keys.slice(0, length));
      if (offset !== undefined) return countLines(text, offset);
    }
    return undefined;
  };
}

type FindOffset = (keys: readonly string[]) => number | undefined;

async function readJsonOffsets(text: string): Promise<FindOffset> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  return (keys) => {
    let node = root;
    for (const key of keys) {
      const step = node?.type === 'array' ? Number(key) : key;
      node = node && findNodeAtLocation(node, [step]);
    }
    // A property begins with its key.
    return (node?.parent?.type === 'property' ? node.parent : node)?.offset;
  };
}

async function readYamlOffsets(text: string): Promise<FindOffset> {
  const { isNode, parseDocument } = await import('yaml');
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  return (keys) => {
    const node = document.getIn(keys, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
}

function countLines(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
