import type { ClientFile } from './client-file.js';
import type { Manifest } from './manifest.js';

/** A client as it would be written. */
export interface Client {
  /** Every file but the manifest. */
  readonly files: readonly ClientFile[];
  /** What the client's manifest says. */
  readonly manifest: Manifest;
}
