import type { Auth } from '../../model/auth.js';
import type { Json } from '../../model/json.js';
import type { FixedHeader, Recording, Url } from '../../model/operation.js';
import type { Template } from '../../model/template.js';

/**
 * One request as it goes on the wire, read from the recording alone: what the documentation says is not in it yet.
 */
export interface RequestShape {
  readonly method: string;
  readonly url: Url;
  readonly auth: Auth;
  readonly headers: readonly FixedHeader[];
  readonly path: readonly ShapeParameter[];
  readonly query: readonly ShapeParameter[];
  readonly headerArguments: readonly ShapeParameter[];
  readonly body: ShapeBody;
  /** The body goes out without a content type: the collection switched Postman's own off. */
  readonly untypedBody?: true;
  /** Undefined where nothing was recorded that a caller gives. */
  readonly recording?: Recording;
}

/** A recorded parameter: all that the collection holds under one key. */
export interface ShapeParameter {
  readonly name: string;
  /** The parameter's own description, as written. */
  readonly description?: string;
  /** The values of the enabled entries in order, then those of disabled ones; null for a key without a value. */
  readonly values: readonly (string | null)[];
  /** Only disabled entries hold this key. */
  readonly disabled: boolean;
  /** The places of the enabled entries among all enabled entries. */
  readonly positions: readonly number[];
  /** What is sent when the caller says nothing; null for the key without a value. */
  readonly sent?: Template | null;
}

export interface ShapePart extends ShapeParameter {
  readonly file: boolean;
  readonly contentType?: string;
}

export type ShapeBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json; readonly contentType: string }
  | {
      readonly kind: 'text';
      readonly contentType?: string;
      /** What the text says where it is almost JSON: for the documentation, never sent. */
      readonly sketch?: Json;
    }
  | { readonly kind: 'form'; readonly fields: readonly ShapeParameter[] }
  | { readonly kind: 'multipart'; readonly fields: readonly ShapePart[] }
  | { readonly kind: 'file' }
  | {
      readonly kind: 'graphql';
      readonly query: Template;
      readonly operationName?: Template;
      readonly variables?: Json;
    };
