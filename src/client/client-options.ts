import type { Wishes } from '../options.js';
import type { Given } from './given.js';
import type { EditWish } from './merge/judge-edits.js';

/**
 * What a client follows from, and where it goes. What is left out of what it is made with is as it was made before; null is
 * none of it.
 */
export interface ClientOptions extends Omit<Wishes, 'environment' | 'config'> {
  /** The collection: a path (also of a folder, or in git: `HEAD:shop.json`), a URL, or the collection in memory. */
  readonly source: Given;
  /** What messages call a collection in memory; `collection` unless given. */
  readonly name?: string | undefined;
  /**
   * One of Postman's environments or globals, or several. The values of the first environment go before those of the collection; each
   * environment can be chosen by its name when a client is made.
   */
  readonly environment?: Given | readonly Given[] | null | undefined;
  /** The configuration of the client. */
  readonly config?: Given | null | undefined;
  /** Whether sources that are URLs may be read over plain http, too: anybody on the way can change what it brings. */
  readonly allowHttp?: boolean | undefined;
  /** The folder that the client goes into. */
  readonly output: string;
  /** A folder with templates that stand for those of postwright that are called like them: `operation.hbs`. */
  readonly templates?: string | null | undefined;
  /** Old names of renamed requests no longer lead to their functions. */
  readonly dropAliases?: boolean | undefined;
  /** What changed for callers goes into a changelog in the client. */
  readonly changelog?: boolean | null | undefined;
  /** What becomes of files of the client that were edited by hand; the run is refused unless it is said. */
  readonly edits?: EditWish | undefined;
}
