import type { Body } from './body.js';

/** Returns a value as a JSON body like `json` does, a bigint as its digits: JSON.stringify refuses those. */
export function losslessJson(value: unknown): Body | undefined {
  const content = write(value);
  return content === undefined ? undefined : { content, contentType: 'application/json' };
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
