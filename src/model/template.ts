/**
 * Text with holes in it, read from Postman's notation: `Bearer {{token}}` is the text `Bearer ` and the client
 * variable `token`. An empty list is the empty text.
 */
export type Template = readonly TemplatePart[];

/** One piece of a template: literal text, or one of the kinds of holes. */
export type TemplatePart = TextPart | VariablePart | NestedPart | DynamicPart | ArgumentPart;

/** Literal text, to be sent as it is. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** A variable of the client: `createClient({ variables })`. */
export interface VariablePart {
  readonly kind: 'variable';
  readonly name: string;
}

/** A variable of the client whose name holds other placeholders: `{{key-{{stage}}}}` is `key-dev` where `stage` is `dev`. */
export interface NestedPart {
  readonly kind: 'nested';
  /** The name, with at least one hole in it. */
  readonly name: Template;
}

/** One of Postman's dynamic variables, made fresh at each call; the name is without its `$`. */
export interface DynamicPart {
  readonly kind: 'dynamic';
  readonly name: string;
}

/** A path argument of the request: `:name`, or a `{{name}}` that stands for a path segment. */
export interface ArgumentPart {
  readonly kind: 'argument';
  readonly name: string;
}
