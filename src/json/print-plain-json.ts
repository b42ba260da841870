import { assertNever } from '../diagnostics/errors.js';
import type { Json, JsonField } from '../model/json.js';

/** Returns JSON over several lines, every digit kept; fields that are commented out are not in it. */
export function printPlainJson(json: Json, indent = ''): string {
  switch (json.kind) {
    case 'string':
      return json.unquoted ? json.value : JSON.stringify(json.value);
    case 'number':
      return json.text;
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return wrap(
        '[',
        json.items.map((item) => printPlainJson(item, `${indent}  `)),
        ']',
        indent,
      );
    case 'object':
      return wrap(
        '{',
        json.fields.filter(({ disabled }) => !disabled).map((field) => printField(field, `${indent}  `)),
        '}',
        indent,
      );
    default:
      return assertNever(json);
  }
}

function printField({ key, value }: JsonField, indent: string): string {
  return `${JSON.stringify(key)}: ${printPlainJson(value, indent)}`;
}

function wrap(open: string, pieces: readonly string[], close: string, indent: string): string {
  if (pieces.length === 0) return open + close;
  const inner = pieces.map((piece) => `${indent}  ${piece}`).join(',\n');
  return `${open}\n${inner}\n${indent}${close}`;
}
