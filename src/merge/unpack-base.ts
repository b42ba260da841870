import { inflateSync, strFromU8 } from 'fflate';
import { posix } from 'node:path';
import type { PackedTexts } from '../model/manifest.js';

/** Returns the packed texts by their paths; an entry that cannot be read holds none. */
export function unpackBase(base: PackedTexts): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [folder, packed] of Object.entries(base)) {
    for (const [name, content] of unpack(packed)) texts.set(posix.join(folder, name), content);
  }
  return texts;
}

function unpack(packed: string): readonly (readonly [name: string, text: string])[] {
  try {
    const value: unknown = JSON.parse(strFromU8(inflateSync(Buffer.from(packed, 'base64'))));
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
