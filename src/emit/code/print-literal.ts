import { stringLiteral } from './literal.js';

/** Returns the text of a literal of the language: `'a'`, `5`, `1907593834776899584n`. */
export function printLiteral(value: string | number | boolean | bigint): string {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}
