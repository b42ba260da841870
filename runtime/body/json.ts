import type { Body } from './body.js';

/** Returns a value as a JSON body; undefined stands for no body. A bigint is written as its digits, none of them lost. */
export function json(value: unknown): Body | undefined {
  const content = stringify(value);
  return content === undefined ? undefined : { content, contentType: 'application/json' };
}

function stringify(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // There is a bigint somewhere, which JSON.stringify refuses.
    return write(value);
  }
}

function write(value: unknown): string | undefined {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((element) => write(element) ?? 'null').join()}]`;
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const text = write(field);
    return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
  });
  return `{${fields.join()}}`;
}
