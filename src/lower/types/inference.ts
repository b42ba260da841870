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
  /** Objects that stand for a named type further up, by their identity. */
  readonly references: Map<JsonObject, string>;
  /** The names that are taken. */
  readonly names: Set<string>;
}

/** Returns a fresh inference; `infer` is what parts call for what they hold. */
export function createInference(open: boolean, infer: Inference['infer']): Inference {
  return { open, inList: false, infer, references: new Map(), names: new Set() };
}
