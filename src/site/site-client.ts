import type { Document } from '../model/document.js';
import type { Plan } from '../model/plan.js';

/** One client of a site: what its pages are made of. */
export interface SiteClient {
  /** The folder of its pages; "" where the site has no other client. */
  readonly folder: string;
  readonly plan: Plan;
  /** The collection without its credentials. */
  readonly document: Document;
}

/** What decides on a site. */
export interface SiteOptions {
  /** PrintedSamples in all languages and variants, not only in the usual ones. */
  readonly allLanguages?: boolean | undefined;
  /** The heading of the index of several clients. */
  readonly title?: string | undefined;
}
