import { stringLiteral } from './literal.js';

/** Returns the text of a literal of the language. */
export function printLiteral(value: string | number | boolean): string {
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}
