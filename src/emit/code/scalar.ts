import { code, digits, literal, type Code } from './code.js';

/** Returns a literal of the language: `'a'`, `5`, `true`, `1907593834776899584n`. */
export function scalar(value: string | number | boolean | bigint | null): Code {
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'bigint') return digits(String(value), true);
  if (typeof value === 'number') return printNumber(value);
  if (value === null) return code`null`;
  return value ? code`true` : code`false`;
}

/** What JSON.parse makes of `1e400` and of `-0` has digits of its own. */
function printNumber(value: number): Code {
  if (Object.is(value, -0)) return code`-0`;
  if (Number.isFinite(value)) return digits(String(value));
  return value > 0 ? code`Infinity` : code`-Infinity`;
}
