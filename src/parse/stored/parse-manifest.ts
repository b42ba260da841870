import * as v from 'valibot';
import type { Manifest } from '../../model/manifest.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { isRecord, type JsonRecord } from '../json-value.js';
import { decode, list, record, text } from './schema.js';

/** What is said besides is left out where it cannot be read: a client does without. */
const optionalText = v.fallback(v.optional(text), undefined);

const file = record({ path: text, hash: text });

const operation = record({
  item: list(text, 'a list of names'),
  id: optionalText,
  method: optionalText,
  url: optionalText,
  operation: text,
  aliases: v.fallback(v.optional(list(text)), undefined),
  module: text,
  example: v.fallback(v.optional(record({ module: text, export: text })), undefined),
  test: optionalText,
});

const packed = v.pipe(
  v.custom<JsonRecord>(isRecord),
  v.transform((folders) =>
    Object.fromEntries(
      Object.entries(folders).flatMap(([folder, texts]) =>
        typeof texts === 'string' ? [[folder, texts] as const] : [],
      ),
    ),
  ),
);

const manifest = record({
  manifestVersion: v.literal(1, 'the number 1'),
  generator: optionalText,
  site: v.fallback(v.optional(v.literal(true)), undefined),
  naming: v.fallback(v.optional(v.literal(2)), undefined),
  operations: list(operation),
  files: list(file),
  kept: v.fallback(v.optional(list(file)), undefined),
  base: v.fallback(v.optional(packed), undefined),
});

/** What the text of a manifest says, or why it says nothing. */
export type ManifestReading =
  | { readonly manifest: Manifest }
  /** A later version of postwright wrote it. */
  | { readonly newer: number }
  /** It is that of another program, that is merely called so. */
  | { readonly foreign: true }
  | { readonly problem: string; readonly pointer?: string; readonly line?: number };

/** Returns what the text of a `manifest.json` says, as far as it can be had. */
export async function readManifestText(source: string): Promise<ManifestReading> {
  const reading = decodeText(source);
  return reading ?? { ...(await explainJson(source)) };
}

/** Returns the manifest that the text holds; undefined where it is none that this version of postwright can read. */
export function parseManifest(source: string): Manifest | undefined {
  const reading = decodeText(source);
  return reading && 'manifest' in reading ? reading.manifest : undefined;
}

/** Undefined where the text is not JSON. */
function decodeText(source: string): ManifestReading | undefined {
  const stored = readPlainJson(source);
  if (stored === undefined) return undefined;
  const { value } = stored;
  if (!isRecord(value) || !('manifestVersion' in value)) return { foreign: true };
  const { manifestVersion: version } = value;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return { newer: version };
  const decoded = decode(manifest, value);
  return 'value' in decoded ? { manifest: decoded.value } : decoded;
}

/** Returns why the text of a file of ours is not JSON, and in which line. */
export async function explainJson(
  source: string,
): Promise<{ readonly problem: string; readonly line?: number }> {
  if (source.trim() === '') return { problem: 'it is empty' };
  const { findJsonError } = await import('../find-json-error.js');
  const found = findJsonError(source);
  if (!found) return { problem: 'it is not JSON' };
  const { line, column, problem } = found;
  return { problem: `it is not JSON: line ${line}, column ${column}: ${problem}`, line };
}
