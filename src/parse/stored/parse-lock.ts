import * as v from 'valibot';
import type { ClientLock } from '../../model/lock.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { isRecord } from '../json-value.js';
import { explainJson } from './parse-manifest.js';
import { decode, list, record, text } from './schema.js';

const optionalText = v.optional(text);

const value = v.union([text, v.boolean(), list(text)], 'a text, true or false, or a list of texts');

const operation = record({
  item: list(text, 'a list of names'),
  id: optionalText,
  method: optionalText,
  url: optionalText,
  operation: text,
  aliases: v.optional(list(text)),
});

const lock = record({
  lockVersion: v.literal(1, 'the number 1'),
  collection: record({ id: optionalText, name: text }),
  options: v.pipe(
    v.custom<object>(isRecord, 'an object with options'),
    v.record(v.string(), value, 'an object with options'),
  ),
  settings: v.optional(list(text), []),
  naming: v.optional(v.literal(2, 'the number 2')),
  operations: list(operation),
});

/** What the text of a lock says, or why it says nothing. */
export type LockReading =
  | { readonly lock: ClientLock }
  /** A later version of postwright wrote it. */
  | { readonly newer: number }
  | { readonly problem: string; readonly pointer?: string; readonly line?: number };

/** Returns what the text of a `postwright.lock.json` says. */
export async function readLockText(source: string): Promise<LockReading> {
  const stored = readPlainJson(source);
  if (stored === undefined) return { ...(await explainJson(source)) };
  const version = isRecord(stored.value) ? stored.value['lockVersion'] : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return { newer: version };
  const decoded = decode(lock, stored.value);
  return 'value' in decoded ? { lock: decoded.value } : decoded;
}
