import type { RequestOptions } from '../send/send.js';

/** The last argument of what walks through pages: what holds for each of its calls. */
export interface PageOptions extends RequestOptions {
  /** How many there are at most: pages, or elements. */
  readonly limit?: number | undefined;
}
