import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Json, JsonField } from '../../model/json.js';

/**
 * Returns the JSON value that a text holds, nothing of it lost; comments and trailing commas, which people write into
 * saved responses, are read over. Undefined where the text is no JSON.
 */
export function parseJsonText(text: string): Json | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root === undefined || errors.length > 0 ? undefined : jsonOf(root, text);
}

function jsonOf(node: Node, text: string): Json {
  const children = node.children ?? [];
  switch (node.type) {
    case 'object':
      return { kind: 'object', fields: fieldsOf(children, text) };
    case 'array':
      return { kind: 'array', items: children.map((child) => jsonOf(child, text)) };
    case 'number':
      return { kind: 'number', text: text.slice(node.offset, node.offset + node.length) };
    case 'boolean':
      return { kind: 'boolean', value: node.value === true };
    case 'string':
    case 'property':
      return { kind: 'string', value: String(node.value) };
    case 'null':
      return { kind: 'null' };
  }
}

/** A key that is written twice keeps its first place and takes its last value, as JSON.parse has it. */
function fieldsOf(properties: readonly Node[], text: string): readonly JsonField[] {
  const fields = new Map<string, JsonField>();
  for (const { children } of properties) {
    const [key, value] = children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    fields.set(name, { key: name, value: jsonOf(value, text) });
  }
  return [...fields.values()];
}
