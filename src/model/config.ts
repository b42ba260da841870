import type { Paging } from './paging.js';
import type { Scalar } from './facts.js';

/** What the configuration of a client decides: what is left out in the file has its default here. */
export interface Config {
  /** What recorded body fields are in the input type of which the documentation says nothing. */
  readonly undocumented: 'optional' | 'required';
  /** In the order of the file: a later one sees what an earlier one made. */
  readonly overrides: readonly Override[];
  /** What looks like a credential and is none: hashes of values, names of fields, and paths such as `Get user › next_token`. */
  readonly notSecrets: readonly string[];
  /** The names and paths of fields that hold credentials, whatever they are called. */
  readonly secrets: readonly string[];
  /** The user's own word on how lists are walked, by the paths of requests; `off` for no walks at all. */
  readonly paging: 'off' | readonly PagingSetting[];
  /** The configuration file as the user named it: for messages. */
  readonly file?: string;
}

/** The user's own word on how one list is walked. */
export interface PagingSetting {
  /** The names of a request: `Users › List users`. */
  readonly path: string;
  /** The rule by which its pages follow each other; undefined for no walk. */
  readonly rule: Paging | undefined;
}

/** The user's own word on one place of a type. */
export interface Override {
  /** The names of a request, then a place in its input or its answers: `Get user › 200 › data.status`. */
  readonly path: string;
  readonly changes: readonly TypeChange[];
}

/** What an override makes of a type. */
export type TypeChange =
  | { readonly kind: 'enum'; readonly values: readonly Scalar[] }
  | { readonly kind: 'map' }
  | { readonly kind: 'optional'; readonly optional: boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'type'; readonly text: string; readonly from?: string };

/** The configuration of a client without a configuration file. */
export const defaultConfig: Config = {
  undocumented: 'optional',
  overrides: [],
  notSecrets: [],
  secrets: [],
  paging: [],
};
