import { printManifest } from '../emit/artefacts/manifest/print-manifest.js';
import type { ManifestFile } from '../model/manifest.js';
import { parseManifest } from './parse-manifest.js';

/** Returns the text of a manifest that also remembers the files that were left where they are because of their edits. */
export function withKept(text: string, kept: readonly ManifestFile[]): string {
  const manifest = kept.length === 0 ? undefined : parseManifest(text);
  if (manifest === undefined) return text;
  // What is packed stands last, out of the way of readers.
  const { base, ...said } = manifest;
  const ordered = [...kept].sort((a, b) => (a.path < b.path ? -1 : 1));
  return printManifest({ ...said, kept: ordered, ...(base && { base }) });
}
