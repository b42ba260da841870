import type { JsonObject } from './jws.js';

/** Returns the object that a JSON text holds, {} for an empty one; an error names what the text was for. */
export function jsonObject(text: string | undefined, what: string): JsonObject {
  if (!text?.trim()) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The message of its error quotes the text, which may hold a secret.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`The ${what} must be a JSON object.`);
  }
  return Object.fromEntries(Object.entries(value));
}
