import type { Operation } from './operation.js';
import type { PlacedUnusedTable } from './unused-table.js';

/** Everything that one collection says of an API: what the stages after `lower` work from. */
export interface Api {
  /** Postman's id of the collection, where it has one. */
  readonly id?: string;
  readonly name: string;
  /** Markdown. */
  readonly description?: string;
  readonly variables: readonly ClientVariable[];
  /** The environments that a client can choose; left out where none were given. */
  readonly environments?: readonly Environment[];
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly Operation[];
  /** Tables and lists in the descriptions of folders and of the collection that were not used; left out where there are none. */
  readonly unused?: readonly PlacedUnusedTable[];
  /** The names of types that the configuration gives; left out where it gives none. */
  readonly givenNames?: readonly GivenName[];
}

/** The name of a type that an override gives, and which one that is. */
export interface GivenName {
  readonly name: string;
  /** It is that of a type of the user's own, which the client imports. */
  readonly imported: boolean;
  /** The path of the override. */
  readonly path: string;
  /** The configuration file as the user named it. */
  readonly file?: string;
}

/** Values of client variables that go before their defaults, under the name that Postman gives them. */
export interface Environment {
  readonly name: string;
  readonly values: readonly (readonly [variable: string, value: string])[];
}

/** The declared value of a variable holds a `/`, and so several segments of a path, or escapes: it is encoded already. */
export type PathForm = 'segments' | 'encoded';

/** A `{{variable}}` that belongs to the client. */
export interface ClientVariable {
  readonly name: string;
  readonly required: boolean;
  /** The declared value, which may itself hold `{{variables}}`. */
  readonly default?: string;
  /** Its value never reaches the output. */
  readonly secret: boolean;
  readonly description?: string;
  /** How it is encoded in a path where that is not as one segment. */
  readonly inPath?: PathForm;
}
