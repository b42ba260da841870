import { propertyKey, stringLiteral } from './literal.js';

/** Deeper than any real body, and shallow enough that neither we, nor a formatter, nor a compiler run out of stack. */
const deepest = 200;

/** Tells whether a value that JSON.parse made can be written as a literal. */
export function isPrintable(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth < deepest && Object.values(value).every((inner) => isPrintable(inner, depth + 1));
}

/** Returns the literal of a value that JSON.parse made. */
export function printPlain(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Object.is(value, -0)) return '-0';
  if (Array.isArray(value)) return `[${value.map(printPlain).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const lines = Object.entries(value).map(([key, field]) => `${propertyKey(key)}: ${printPlain(field)},`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}
