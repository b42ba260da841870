import type { ClientFile } from './client-file.js';
import type { ClientLock } from './lock.js';
import type { Manifest } from './manifest.js';

/** What a module of the runtime no longer exports, since no operation needs it, though a file with an edit imports it. */
export interface LostExport {
  /** The module's path in the client, without its extension. */
  readonly module: string;
  readonly name: string;
}

/** A client as it would be written. */
export interface Client {
  /** Every file but the manifest. */
  readonly files: readonly ClientFile[];
  /** What the client's manifest says. */
  readonly manifest: Manifest;
  /** What its lock says; a site has none. */
  readonly lock?: ClientLock;
}
