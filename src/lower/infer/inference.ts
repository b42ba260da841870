import type { Json, JsonObject } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';

/** What the parts of one inference share. */
export interface Inference {
  /** See `InferOptions.open`. */
  readonly open: boolean;
  /** Whether the place lies in the elements of a list. */
  readonly inList: boolean;
  /** Infers the type of values at one place; `name` is what one of them is called. */
  readonly infer: (values: readonly Json[], name: string | undefined, inference: Inference) => TypeNode;
  /** Whether a text stands as a value somewhere in what is inferred. */
  readonly isText: (text: string) => boolean;
  /** Objects that stand for a named type further up, by their identity. */
  readonly references: Map<JsonObject, string>;
  /** The names that are taken. */
  readonly names: Set<string>;
}

/** Returns a fresh inference of the types of values; `infer` is what parts call for what they hold. */
export function createInference(
  open: boolean,
  values: readonly Json[],
  infer: Inference['infer'],
): Inference {
  let texts: ReadonlySet<string> | undefined;
  const isText = (text: string): boolean => (texts ??= textsIn(values)).has(text);
  return { open, inList: false, infer, isText, references: new Map(), names: new Set() };
}

function textsIn(values: readonly Json[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const rest: Json[] = [...values];
  for (let value = rest.pop(); value !== undefined; value = rest.pop()) {
    if (value.kind === 'string') texts.add(value.value);
    else if (value.kind === 'array') for (const item of value.items) rest.push(item);
    else if (value.kind === 'object') for (const field of value.fields) rest.push(field.value);
  }
  return texts;
}
