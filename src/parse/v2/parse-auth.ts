import type { DocumentAuth } from '../../model/document.js';
import { isList, isRecord, scalarText, valueText, type JsonRecord } from '../json-value.js';

type Parameter = DocumentAuth['parameters'][number];

/**
 * Returns an auth block; undefined where the request or the folder inherits: the block is missing, null, or has no type.
 * The parameters are a list of keys and values (v2.1) or an object of them (v2.0).
 */
export function parseAuth(value: unknown): DocumentAuth | undefined {
  if (!isRecord(value)) return undefined;
  const type = value['type'];
  if (typeof type !== 'string' || type === 'type') return undefined;
  // An empty type is Postman's too: it stops the inheritance and authenticates nothing.
  if (type === '') return { type: 'noauth', parameters: [] };
  return { type, parameters: parseParameters(Object.hasOwn(value, type) ? value[type] : undefined) };
}

/** A key that is written twice has its last value, at its first place. */
function parseParameters(value: unknown): readonly Parameter[] {
  const found = new Map<string, string>();
  for (const { key, value: text } of listParameters(value)) found.set(key, text);
  return [...found].map(([key, text]) => ({ key, value: text }));
}

function listParameters(value: unknown): readonly Parameter[] {
  if (isList(value)) return value.filter(isRecord).flatMap(parseListed);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => parseValue(key, entry));
}

function parseListed(record: JsonRecord): readonly Parameter[] {
  const key = scalarText(record['key']);
  return key ? parseValue(key, record['value']) : [];
}

function parseValue(key: string, value: unknown): readonly Parameter[] {
  const text = valueText(value);
  return text === undefined ? [] : [{ key, value: text }];
}
