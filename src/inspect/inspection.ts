import type { AuthScheme } from '../model/auth.js';
import type { Evidence, Requirement, Scalar, ValueKind } from '../model/facts.js';
import type { ArgumentPlace } from '../model/operation.js';

/** What was read out of a collection, before any code is made: what `inspect --json` prints. */
export interface Inspection {
  /** As many as the collection has requests, in document order. */
  readonly operations: readonly InspectedOperation[];
}

/** One request and the function that it becomes. */
export interface InspectedOperation {
  /** The names from the top folder down. */
  readonly item: readonly string[];
  /** The function's name. */
  readonly operation: string;
  readonly method: string;
  /** In Postman's notation. */
  readonly url: string;
  readonly auth: { readonly type: AuthScheme | 'none' };
  readonly arguments: readonly InspectedArgument[];
  /** The saved responses. */
  readonly responses: readonly { readonly status: number; readonly name: string }[];
}

/** One argument: null stands where the documentation states nothing. */
export interface InspectedArgument {
  readonly name: string;
  readonly in: ArgumentPlace;
  /** What the documentation says. */
  readonly required: Requirement;
  /** What the input type says. */
  readonly typed: 'required' | 'optional';
  readonly type: ValueKind;
  readonly default: Scalar | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly maxLength: number | null;
  readonly enum: readonly Scalar[] | null;
  readonly description: string | null;
  readonly evidence: readonly Evidence[];
}
