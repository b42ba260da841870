import { isList, isRecord, nameText, type JsonRecord } from '../json-value.js';
import { entriesOf } from './entries-of.js';

/** Returns an auth block in format v2.1; undefined where it inherits. Of several the first one that does not is taken. */
export function convertAuth(value: unknown): JsonRecord | undefined {
  const blocks = isList(value) ? value.filter(isRecord) : [value];
  for (const block of blocks) {
    const converted = isRecord(block) ? convertBlock(block) : undefined;
    if (converted) return converted;
  }
  return undefined;
}

function convertBlock(block: JsonRecord): JsonRecord | undefined {
  const type = nameText(block['type']);
  if (type === '' || type === 'inherit') return undefined;
  return { type, [type]: entriesOf(block['credentials'] ?? block[type]) };
}
