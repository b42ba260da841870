import { assertNever } from '../../diagnostics/errors.js';
import type { Json, JsonField, JsonObject, JsonString } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';
import { bareDynamic } from '../../notation/bare-dynamic.js';
import type { Imports } from './imports.js';
import { propertyKey } from './literal.js';
import { printRecordedText } from './recorded-text.js';
import type { TypeIndex } from '../../types/type-index.js';

/**
 * Returns the expression of a recorded JSON value. Of its types only one thing is needed: whether a number has to be
 * written as a bigint.
 */
export function printJson(
  json: Json,
  types: readonly TypeNode[],
  index: TypeIndex,
  imports: Imports,
): string {
  switch (json.kind) {
    case 'string':
      return printString(json, types, imports);
    case 'number':
      return isBigInt(json.text, types) ? `${json.text}n` : json.text;
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array': {
      const items = json.items.map((item, at) => printJson(item, index.elements(types, at), index, imports));
      return `[${items.join(', ')}]`;
    }
    case 'object':
      return printObject(json, types, index, imports);
    default:
      return assertNever(json);
  }
}

/** A dynamic variable without quotes around it is a number or a boolean where its value is one and the type has room for it. */
function printString(json: JsonString, types: readonly TypeNode[], imports: Imports): string {
  const text = printRecordedText(json.value, imports);
  const has = (kind: TypeNode['kind']): boolean =>
    types.some((type) => type.kind === kind || type.kind === 'unknown');
  switch (bareDynamic(json)) {
    case 'integer':
    case 'number':
      return has('number') ? `Number(${text})` : text;
    case 'boolean':
      return has('boolean') ? `${text} === 'true'` : text;
    case 'string':
    case undefined:
      return text;
  }
}

function printObject(
  { fields }: JsonObject,
  types: readonly TypeNode[],
  index: TypeIndex,
  imports: Imports,
): string {
  const sent = new Map<string, JsonField>();
  for (const field of fields) if (!field.disabled) sent.set(field.key, field);
  const lines = [...sent.values()].map(({ key, value }) => {
    return `${propertyKey(key)}: ${printJson(value, index.field(types, key), index, imports)},`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}

/** A number is a bigint where its type is, and where it would otherwise lose digits if its type allows both. */
function isBigInt(text: string, types: readonly TypeNode[]): boolean {
  if (!/^-?\d+$/.test(text)) return false;
  const kinds = new Set(types.map((type) => type.kind));
  if (kinds.has('bigint') && !kinds.has('number')) return true;
  return !Number.isSafeInteger(Number(text)) && (kinds.has('bigint') || kinds.has('unknown'));
}
