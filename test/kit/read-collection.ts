import { readFileSync } from 'node:fs';

/** Returns the JSON object that a file holds. */
export function readCollection(file: URL | string): object {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${String(file)} holds no object`);
  return value;
}
