import type { Facts } from '../model/facts.js';
import type { ArgumentPlace } from '../model/operation.js';
import type { UnusedTable } from '../model/unused-table.js';

/** What was read out of one description. */
export interface Documentation {
  /** Whose description it was; undefined is taken for the request's own where it comes first. */
  readonly scope?: DocumentationContext['scope'];
  /** The description without the tables and lists whose rows became arguments; undefined where nothing is left. */
  readonly prose?: string;
  readonly rows: readonly DocumentedRow[];
  /** Tables and lists that were not used, each with the reason: shown by `inspect`. */
  readonly skipped: readonly UnusedTable[];
}

/** One documented argument. */
export interface DocumentedRow {
  /** The name, nested ones by their path: `a.b`, `items[].sku`. */
  readonly name: string;
  /** Where the text says it goes; undefined where it does not say. */
  readonly in?: ArgumentPlace;
  readonly facts: Facts;
}

/** What the reader of a description may lean on: the request that the description belongs to. */
export interface DocumentationContext {
  readonly scope: 'request' | 'folder' | 'collection';
  readonly method: string;
  /** In Postman's notation, without its query. */
  readonly url: string;
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  /** Body keys by their paths, parents among them. */
  readonly body: readonly string[];
  readonly hasBody: boolean;
  /** Keys of the saved responses, by their paths. */
  readonly responses: readonly string[];
}
