import type { Manifest } from '../../../model/manifest.js';
import { jsonText } from '../../code/literal.js';

/** Returns the text of a manifest. */
export function printManifest(manifest: Manifest): string {
  return `${jsonText(manifest)}\n`;
}
