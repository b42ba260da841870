/**
 * A JSON value that has lost nothing on the way: numbers keep their digits, objects keep the order of their keys
 * (integer-like keys and `__proto__` among them), and a field keeps the comment that stands by it.
 */
export type Json = JsonString | JsonNumber | JsonBoolean | JsonNull | JsonArray | JsonObject;

/** A string. `unquoted` tells that the collection wrote a bare `{{variable}}` where JSON wants a value. */
export interface JsonString {
  readonly kind: 'string';
  readonly value: string;
  readonly unquoted?: true;
}

/** A number, as the text that stood in the document: `1907593834776899584` keeps every digit. */
export interface JsonNumber {
  readonly kind: 'number';
  readonly text: string;
}

export interface JsonBoolean {
  readonly kind: 'boolean';
  readonly value: boolean;
}

export interface JsonNull {
  readonly kind: 'null';
}

export interface JsonArray {
  readonly kind: 'array';
  readonly items: readonly Json[];
}

/** An object. A key that the document writes twice stands here once, with its last value, as JSON.parse reads it. */
export interface JsonObject {
  readonly kind: 'object';
  readonly fields: readonly JsonField[];
}

export interface JsonField {
  readonly key: string;
  readonly value: Json;
  /** The text of the comments by this field, without their marks. */
  readonly comment?: string;
  /** The whole field is commented out: known, but not sent. */
  readonly disabled?: true;
}
