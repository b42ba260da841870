import type { StringFormat } from './string-format.js';

/** What the documentation says of whether an argument must be given. */
export type Requirement = 'yes' | 'no' | 'conditional' | 'unknown';

/** The kinds of values as documentation names them. */
export type ValueKind = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'file' | 'unknown';

/** Where a fact comes from: a table or list in a description, a recorded example, a parameter's own description, a dynamic variable. */
export type Evidence = 'table' | 'example' | 'param' | 'variable';

export type Scalar = string | number | boolean;

/**
 * What is known of one argument or field beside its name. Every property that is left out is unknown: only what the
 * documentation states stands here, never a guess.
 */
export interface Facts {
  readonly required?: Requirement;
  readonly kind?: ValueKind;
  /** The kind of an array's elements. */
  readonly elements?: ValueKind;
  readonly format?: StringFormat;
  /** The documentation describes an HTTP verb. */
  readonly verb?: true;
  readonly nullable?: true;
  readonly default?: Scalar;
  readonly enum?: readonly Scalar[];
  /** One text may hold several of the listed values: `a,b`. The list is then no closed one. */
  readonly several?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** `seconds`, `milliseconds`, `bytes`, … as the text names it. */
  readonly unit?: string;
  readonly deprecated?: true;
  readonly readOnly?: true;
  /** Clean markdown prose for the doc comment. */
  readonly description?: string;
  /** The sentence that says under which condition the argument is required. */
  readonly condition?: string;
  /** The recorded value, as text of a TypeScript literal is made from it: shown as `@example`. A bigint beyond 2^53. */
  readonly example?: Scalar | bigint;
}
