import type { TypeNode } from './type-node.js';

/**
 * What those who call a client see of it, and what its calls send as far as people should hear of a change: all that two
 * versions of a client are compared by. It holds no descriptions, no recorded values and no credentials.
 */
export interface Surface {
  readonly variables: readonly SurfaceVariable[];
  readonly environments: readonly SurfaceEnvironment[];
  /** By code unit order of their functions' names: the order of the collection counts for nothing. */
  readonly operations: readonly SurfaceOperation[];
  /** The types beside those of inputs and results, by their names. */
  readonly types: ReadonlyMap<string, TypeNode>;
  /** Those of the types that `index.ts` does not export: they are reached through others only. */
  readonly inner: readonly string[];
  /** What `index.ts` exports beside, that not every client has. */
  readonly exports: readonly string[];
  /** It was written down by a version of postwright that said nothing of paging, formats, units and conditions. */
  readonly older?: true;
}

export interface SurfaceVariable {
  readonly name: string;
  readonly required: boolean;
  /** The declared value; null for one that is kept back. */
  readonly default?: string | null;
  /** The option of the client beside which a required variable needs no value. */
  readonly unless?: 'auth' | 'baseUrl';
}

export interface SurfaceEnvironment {
  readonly name: string;
  readonly variables: readonly string[];
}

export interface SurfaceOperation {
  /** Postman's id of the item, where the collection has one. */
  readonly id?: string;
  /** The names from the top folder down. */
  readonly item: readonly string[];
  /** The function's name. */
  readonly name: string;
  /** The deprecated names under which `index.ts` exports it and its types too. */
  readonly aliases: readonly SurfaceAlias[];
  /** The ways through the properties of `bind(client)` that lead to it: `orders.find`. */
  readonly bound: readonly string[];
  readonly method: string;
  /** The URL as people see it. */
  readonly url: string;
  /** The scheme, and where its credentials go if that can differ: `bearer`, `apikey header X-Key`, `none`. */
  readonly auth: string;
  /** How the body goes out: `json`, `form`, `text application/xml`, `none`. */
  readonly sends: string;
  readonly deprecated?: true;
  /** Undefined where the operation takes no input. */
  readonly input?: SurfaceInput;
  readonly result: SurfaceResult;
  /** What walks through its pages; left out where nothing does. */
  readonly paging?: SurfacePaging;
}

export interface SurfacePaging {
  /** The function that hands out the pages. */
  readonly pages: string;
  /** The function that hands out the elements. */
  readonly items: string;
  /** How one page leads to the next, for people: `offset by query.skip, query.limit`. */
  readonly rule: string;
  /** The type of an element. */
  readonly element: TypeNode;
}

export interface SurfaceAlias {
  readonly name: string;
  readonly types: readonly { readonly name: string; readonly of: string }[];
}

export interface SurfaceInput {
  /** The exported type's name. */
  readonly name: string;
  /** Of `path`, `query`, `headers` and `body` those that there are; objects in them hold defaults and limits as facts. */
  readonly parts: readonly SurfacePart[];
}

export interface SurfacePart {
  readonly place: 'path' | 'query' | 'headers' | 'body';
  readonly required: boolean;
  readonly type: TypeNode;
}

export interface SurfaceResult {
  /** The exported type's name. */
  readonly name: string;
  readonly answers: readonly SurfaceAnswer[];
}

export interface SurfaceAnswer {
  readonly status: number;
  /** How the data is handed out: as a value, as a blob, or as values that come one by one. */
  readonly form: AnswerForm;
  readonly type: TypeNode;
}

export type AnswerForm = 'value' | 'blob' | 'events' | 'lines';
