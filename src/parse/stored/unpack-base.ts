import * as v from 'valibot';
import { posix } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import type { PackedTexts } from '../../model/manifest.js';
import { readPlainJson } from '../../json/read-plain-json.js';
import { text } from './schema.js';

/** All texts together: a manifest is a file like any other, and a few packed bytes can stand for a thousand times as many. */
const mostBytes = 256 * 1024 * 1024;

/** Returns the packed texts by their paths; an entry that cannot be read, or holds more than any client, holds none. */
export function unpackBase(base: PackedTexts, most = mostBytes): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let left = most;
  for (const [folder, packed] of Object.entries(base)) {
    const bytes = inflate(packed, left);
    left -= bytes.length;
    for (const [name, content] of entriesOf(bytes)) texts.set(posix.join(folder, name), content);
  }
  return texts;
}

function inflate(packed: string, most: number): Buffer {
  try {
    return inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: Math.max(1, most) });
  } catch {
    return Buffer.alloc(0);
  }
}

const entry = v.tuple([text, text]);

function entriesOf(bytes: Buffer): readonly (readonly [name: string, text: string])[] {
  const read = readPlainJson(bytes.toString('utf8'));
  return Array.isArray(read?.value) ? read.value.filter((each) => v.is(entry, each)) : [];
}
