import { assertNever } from '../../diagnostics/errors.js';
import type { Json } from '../../model/json.js';
import { isLargeInteger } from './holds-bigint.js';
import { propertyKey, stringLiteral } from './literal.js';

/** Returns the literal of a JSON value as the client reads it where no digit may be lost: large integers are bigints. */
export function printExact(json: Json): string {
  switch (json.kind) {
    case 'string':
      return stringLiteral(json.value);
    case 'number':
      return isLargeInteger(json.text) ? `${json.text}n` : json.text;
    case 'boolean':
      return String(json.value);
    case 'null':
      return 'null';
    case 'array':
      return `[${json.items.map(printExact).join(', ')}]`;
    case 'object': {
      const lines = json.fields.map(({ key, value }) => `${propertyKey(key)}: ${printExact(value)},`);
      return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
    }
    default:
      return assertNever(json);
  }
}
