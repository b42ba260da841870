import type { AuthScheme } from '../model/auth.js';

/** Returns the text of a parameter of an auth block: as it is recorded, or as it is when a request is sent; undefined where there is none. */
export type AuthText = (key: string) => string | undefined;

/** All that the generator knows of one scheme. What it does is in the runtime's module of its name, `runtime/auth/basic.ts`. */
export interface SchemeFacts {
  /**
   * The parameters that the runtime's authorizer takes. Auth blocks hold more (client ids, URLs of token endpoints): that is
   * no part of a request.
   */
  readonly parameters: readonly string[];
  /** The parameters of the block that are credentials, also those that are not taken. */
  readonly credentials: Credentials;
  /** The parameter for a token: where a block names none, a variable of its own makes room for it. */
  readonly token?: string;
  /** The parameters that hold JSON. */
  readonly json?: readonly string[];
  /** Returns the parameters without which nothing is authenticated: the request then goes out as it was recorded. */
  readonly needs: (text: AuthText) => readonly string[];
  /** Returns what of the recorded request does not go out, because the scheme writes the same. */
  readonly replaces: (text: AuthText) => ReplacedByAuth;
  /** Returns what a request with all that is needed carries on the wire. */
  readonly sends: (text: AuthText) => SentAuth;
  /** Returns the algorithm of a scheme that signs with a private key; undefined where it signs otherwise. */
  readonly keyAlgorithm?: (text: AuthText) => string | undefined;
}

/** The facts of all schemes: one that is missing does not compile. */
export type SchemeTable = Readonly<Record<AuthScheme, SchemeFacts>>;

/** Parameters by how surely a literal value is a credential: names of users may well stand elsewhere as ordinary words. */
export type Credentials = Readonly<Partial<Record<string, 'certain' | 'likely'>>>;

/** The recorded parameters in whose place authentication puts its own. */
export interface ReplacedByAuth {
  /** Header names in lower case. */
  readonly headers: readonly string[];
  readonly query: readonly string[];
}

/** What the credentials of a request look like as they arrive. */
export type SentAuth =
  | { readonly kind: 'none' }
  /** The client throws instead, since nothing can be signed with this. */
  | { readonly kind: 'refused' }
  /** A header with this text. */
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  /** A query parameter with this text. */
  | { readonly kind: 'query'; readonly name: string; readonly value: string }
  /** User name and password in the Authorization header. */
  | { readonly kind: 'basic'; readonly text: string }
  /** Signed anew at each call: an Authorization header that begins like this, in which these parameters stand as they are. */
  | {
      readonly kind: 'signed';
      readonly prefix: string;
      readonly shows: readonly string[];
      readonly encodesQuery?: true;
    }
  /** Made or signed anew at each call, and not to be foreseen. */
  | { readonly kind: 'unknown'; readonly encodesQuery?: true };
