import { inflateSync, strFromU8 } from 'fflate';
import { posix } from 'node:path';

/** Returns the packed texts by their paths; a line that cannot be read (after a merge in git, say) holds none. */
export function unpackBase(text: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, folder, packed] = /^(\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
    if (folder === undefined || packed === undefined) continue;
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
