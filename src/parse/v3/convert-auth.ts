import { isList, isRecord, nameText, type JsonRecord } from '../json-value.js';
import type { Place } from '../place.js';
import { entriesOf } from './entries-of.js';

/** Returns an auth block in format v2.1; undefined where it inherits. Of several the first one that does not is taken. */
export function convertAuth(value: unknown): JsonRecord | undefined {
  return convertBlocks(value)[0];
}

/** Says so where several ways to authenticate are listed, of which one is taken. */
export function reportSeveralAuths(value: unknown, { diagnostics, file, trail }: Place): void {
  const [used, ...others] = convertBlocks(value).map(({ type }) => nameText(type));
  if (used === undefined || others.length === 0) return;
  const listed = [used, ...others].map((type) => JSON.stringify(type.slice(0, 40))).join(', ');
  const message = `auth: expected one way to authenticate, found ${listed}: the first one is used. Delete the others.`;
  diagnostics.add('auth-several', message, { file, trail });
}

function convertBlocks(value: unknown): readonly JsonRecord[] {
  const blocks = isList(value) ? value : [value];
  return blocks
    .map((block) => (isRecord(block) ? convertBlock(block) : undefined))
    .filter((block) => block !== undefined);
}

function convertBlock(block: JsonRecord): JsonRecord | undefined {
  const type = nameText(block['type']);
  if (type === '' || type === 'inherit') return undefined;
  return { type, [type]: entriesOf(block['credentials'] ?? block[type]) };
}
