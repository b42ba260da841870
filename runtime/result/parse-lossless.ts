/** A string or a number of JSON, with the colon behind it if it is a key; a string that never ends is read over once. */
const token = /(?:"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d[\d.eE+-]*)(\s*:)?/g;

/** Without so many digits in a row there is nothing to lose, and nothing to look for. */
const digits = /\d{16}/;

/** What a string begins with that stands for a bigint, or for a string that begins so itself. */
const mark = '\0';

/** Returns the value of a JSON text without losing a digit: an integer beyond 2^53, which a number would round, is a bigint. */
export function parseLossless(text: string): unknown {
  return digits.test(text) ? JSON.parse(text.replace(token, markToken), unmarkValue) : JSON.parse(text);
}

function markToken(text: string, colon: string | undefined): string {
  if (colon !== undefined) return text;
  if (text.startsWith('"')) return text.startsWith('"\\u0000') ? `"\\u0000${text.slice(1)}` : text;
  const isExact = !/^-?[1-9]\d*$/.test(text) || Number.isSafeInteger(Number(text));
  return isExact ? text : `"\\u0000${text}"`;
}

function unmarkValue(_key: string, value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith(mark)) return value;
  const rest = value.slice(mark.length);
  return rest.startsWith(mark) ? rest : BigInt(rest);
}
