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
  /** In the description of a folder or the collection: the requests that it is about (`requestKey`); all where it names none. */
  readonly of?: readonly string[];
}

/** What a request is called by the words around it. */
export interface NamedRequest {
  readonly name: string;
  readonly method: string;
  /** In Postman's notation, without its query. */
  readonly url: string;
}

/** What the reader of a description may lean on: the request that the description belongs to. */
export interface DocumentationContext extends NamedRequest {
  readonly scope: 'request' | 'folder' | 'collection';
  /** Of a folder or the collection: the requests below it. */
  readonly requests?: readonly NamedRequest[];
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
  /** Body keys by their paths, parents among them. */
  readonly body: readonly string[];
  readonly hasBody: boolean;
  /** Keys of the saved responses, by their paths. */
  readonly responses: readonly string[];
}
