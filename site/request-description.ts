import type { PathForm } from '../src/model/api.js';
import type { AuthScheme } from '../src/model/auth.js';
import type { Template } from '../src/model/template.js';

/** A request as a page describes it. Texts hold Postman's `{{placeholders}}` until they are filled. */
export interface RequestDescription {
  /** The function of the client that sends it. */
  readonly operation: string;
  readonly method: string;
  readonly base: Template;
  readonly path: Template;
  /** Nothing in the URL is encoded. */
  readonly raw?: true;
  readonly pathArguments: readonly Row[];
  readonly query: readonly Row[];
  readonly headers: readonly Row[];
  readonly body: BodyDescription;
  readonly auth?: AuthDescription;
  readonly variables: readonly VariableDescription[];
}

/** One value of the path, the query, the headers or a form. */
export interface Row {
  readonly name: string;
  /** Null for a key without a value. */
  readonly value: string | null;
  /** Whether it is sent. */
  readonly on: boolean;
  /** Whether callers give it: what is sent by itself is no argument. */
  readonly given: boolean;
  /** A number or a boolean, which stands in code without quotes. */
  readonly bare?: true;
  /** A file part, by the name of its file. */
  readonly file?: true;
  readonly contentType?: string;
}

/** What is sent as the body. */
export type BodyDescription =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** JSON that is typed: placeholders in its strings are filled by escaped values. */
      readonly json: boolean;
      /** The query of GraphQL, whose variables are all that callers give. */
      readonly graphql?: true;
      readonly contentType?: string;
    }
  | { readonly kind: 'form'; readonly rows: readonly Row[]; readonly typed: boolean }
  | { readonly kind: 'multipart'; readonly rows: readonly Row[] }
  | { readonly kind: 'file'; readonly file: string; readonly contentType?: string };

/** How the request authenticates: parameters by Postman's names. */
export interface AuthDescription {
  readonly kind: AuthScheme;
  readonly parameters: readonly (readonly [name: string, text: string])[];
}

/** A variable that the request reads. */
export interface VariableDescription {
  readonly name: string;
  readonly default?: string;
  readonly required: boolean;
  readonly secret: boolean;
  /** How it is encoded in a path where that is not as one segment. */
  readonly inPath?: PathForm;
}
