import { propertyKey, stringLiteral } from './literal.js';

/** Returns the literal of a value that JSON.parse made. */
export function printPlain(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.map(printPlain).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const lines = Object.entries(value).map(([key, field]) => `${propertyKey(key)}: ${printPlain(field)},`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}
