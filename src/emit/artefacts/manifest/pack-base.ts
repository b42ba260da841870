import { deflateSync, strToU8 } from 'fflate';
import { posix } from 'node:path';
import type { ClientFile } from '../../../model/client-file.js';
import type { PackedTexts } from '../../../model/manifest.js';

/**
 * Returns the texts of all files, for the manifest: an entry for each folder, so that a change in one leaves those of the
 * others alone. Node's own deflate writes other bytes on other processors, so it is not used.
 */
export function packBase(files: readonly ClientFile[]): PackedTexts {
  const folders = new Map<string, [name: string, text: string][]>();
  for (const { path, text } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const folder = posix.dirname(path);
    const texts = folders.get(folder);
    const entry: [string, string] = [posix.basename(path), text];
    if (texts) texts.push(entry);
    else folders.set(folder, [entry]);
  }
  return Object.fromEntries([...folders].map(([folder, texts]) => [folder, pack(JSON.stringify(texts))]));
}

function pack(text: string): string {
  return Buffer.from(deflateSync(strToU8(text), { level: 6 })).toString('base64');
}
