import type { Json } from '../../model/json.js';
import type { TypeNode } from '../../model/type-node.js';
import { createInference, type Inference } from './inference.js';
import { inferArrays } from './infer-array.js';
import { inferNumbers } from './infer-number.js';
import { inferObjects } from './infer-objects.js';
import { inferString } from './infer-string.js';
import { readStrings, standsForAnything } from './placeholder-types.js';
import { joinAll } from '../../types/join-types.js';
import { samplesOf } from './samples.js';
import { unionOf } from '../../types/union-of.js';

/** How a type is inferred. */
export interface InferOptions {
  /**
   * True for answers, where the server decides what comes: values that repeat are suggested, a key that tells shapes
   * apart makes a tagged union. False for inputs: a field is required only where recordings differ and all have it, and
   * `{{variables}}` are no text.
   */
  readonly open: boolean;
  /** What one value is called, where nothing nearer gives a name to a type that refers to itself. */
  readonly name?: string;
}

/** Returns the type that all the values have: what was seen everywhere is required, what was only seen as null is `unknown`. */
export function inferType(values: readonly Json[], options: InferOptions = { open: true }): TypeNode {
  const inference = createInference(options.open, values, inferValues);
  return inferValues(values, options.name, inference);
}

function inferValues(values: readonly Json[], name: string | undefined, inference: Inference): TypeNode {
  const samples = samplesOf(values);
  if (!inference.open && standsForAnything(samples)) return { kind: 'unknown' };
  const { strings, types } = readStrings(samples, inference.open);
  const members: TypeNode[] = [...inferNumbers(samples.numbers)];
  if (samples.booleans > 0) members.push({ kind: 'boolean' });
  if (strings.length > 0) members.push(inferString(strings, inference.open));
  if (samples.arrays.length > 0) members.push(inferArrays(samples.arrays, name, inference));
  if (samples.objects.length > 0) {
    for (const member of inferObjects(samples.objects, name, inference)) members.push(member);
  }
  if (members.length + types.length === 0) return { kind: 'unknown' };
  if (samples.nulls > 0) members.push({ kind: 'null' });
  return types.length > 0 ? joinAll([...members, ...types]) : unionOf(members);
}
