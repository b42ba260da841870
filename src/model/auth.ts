import type { Template } from './template.js';

/** How a request authenticates, inheritance already followed. */
export type Auth = NoAuth | SchemeAuth;

export interface NoAuth {
  readonly kind: 'none';
}

/** The schemes of Postman's auth blocks that clients can do: all but NTLM, which authenticates a connection. */
export type AuthScheme =
  | 'basic'
  | 'bearer'
  | 'apikey'
  | 'oauth2'
  | 'oauth1'
  | 'digest'
  | 'awsv4'
  | 'hawk'
  | 'jwt'
  | 'edgegrid'
  | 'asap';

/** One scheme with its parameters by Postman's v2.1 key names (`username`, `password`, `token`, `in`, …); booleans as `true` or `false`. */
export interface SchemeAuth {
  readonly kind: AuthScheme;
  readonly parameters: readonly AuthParameter[];
}

export interface AuthParameter {
  readonly key: string;
  readonly value: Template;
}
