import type { Facts } from './facts.js';
import type { StringFormat } from './string-format.js';

export type { StringFormat };

/**
 * A TypeScript type before it has text: what inference from examples and the reading of documentation produce, and
 * what the plan gives names to.
 */
export type TypeNode =
  | UnknownType
  | UndefinedType
  | NullType
  | BooleanType
  | NumberType
  | BigIntType
  | StringType
  | LiteralType
  | VerbType
  | DigitsType
  | FileType
  | ArrayType
  | TupleType
  | ObjectType
  | MapType
  | UnionType
  | ReferenceType
  | OwnType;

/** Nothing is known: `unknown`. Also what a field is that was only ever seen as null. */
export interface UnknownType {
  readonly kind: 'unknown';
}

/** No body at all: `undefined`. */
export interface UndefinedType {
  readonly kind: 'undefined';
}

export interface NullType {
  readonly kind: 'null';
}

export interface BooleanType {
  readonly kind: 'boolean';
}

export interface NumberType {
  readonly kind: 'number';
  readonly integer: boolean;
}

/** An integer beyond 2^53, whose digits must survive. */
export interface BigIntType {
  readonly kind: 'bigint';
}

/** A string; `format` is noted in the doc comment, the TypeScript type stays `string`. */
export interface StringType {
  readonly kind: 'string';
  readonly format?: StringFormat;
  /** Values that evidence lists, in a union left open: `'a' | 'b' | (string & {})`. */
  readonly suggestions?: readonly string[];
}

/** One value: `'hangup'`, `5000`, `true`. */
export interface LiteralType {
  readonly kind: 'literal';
  readonly value: string | number | boolean;
}

/** A standard HTTP verb; emitted as the runtime's `HttpVerb`. */
export interface VerbType {
  readonly kind: 'verb';
}

/** Digits in a string: what an integer is on a wire that is recorded with `"300"`; emitted as `` `${number}` ``. */
export interface DigitsType {
  readonly kind: 'digits';
}

/** A file to upload: `Blob | File`. */
export interface FileType {
  readonly kind: 'file';
}

export interface ArrayType {
  readonly kind: 'array';
  readonly element: TypeNode;
}

export interface TupleType {
  readonly kind: 'tuple';
  readonly elements: readonly TypeNode[];
}

/** An object with known keys, in the order of their first appearance. */
export interface ObjectType {
  readonly kind: 'object';
  readonly fields: readonly FieldType[];
  /** The name this object asks for, where an override or recursion gave it one. */
  readonly name?: string;
  /** The name that the user gave it: it is exactly this, and equal objects share it. */
  readonly chosen?: string;
}

export interface FieldType {
  readonly key: string;
  readonly type: TypeNode;
  readonly optional: boolean;
  /** What the doc comment says; undefined where nothing is known. */
  readonly facts?: Facts;
}

/** An object whose keys are data (ids, dates, locales): `Record<string, T>`. */
export interface MapType {
  readonly kind: 'map';
  readonly value: TypeNode;
}

export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly TypeNode[];
}

/** A named object further up: how recursion is written. */
export interface ReferenceType {
  readonly kind: 'reference';
  readonly name: string;
  /** The module that exports it, without extension; undefined for the one in which the reference stands. */
  readonly module?: string;
}

/** A type that the user wrote: text of TypeScript, proven to be one type. */
export interface OwnType {
  readonly kind: 'own';
  readonly text: string;
  /** The module that exports it: a package, or a path from the root of the client. `text` is then its name. */
  readonly from?: string;
}
