import type { Manifest } from '../../../model/manifest.js';
import { visibleJson } from '../../../json/visible-json.js';

/** Returns the text of a manifest. */
export function printManifest(manifest: Manifest): string {
  return `${visibleJson(manifest)}\n`;
}
