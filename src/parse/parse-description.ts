import { asString, isRecord } from './json-value.js';

/** Returns a description's text, whether it stands alone or as `{ content, type }`; undefined where it is empty. */
export function parseDescription(value: unknown): string | undefined {
  const text = asString(isRecord(value) ? value['content'] : value);
  return text === '' ? undefined : text;
}
