import { InvalidInputError } from './invalid-input-error.js';
import type { StandardSchema } from './standard-schema.js';

/** Returns an input that is of its type, before anything is sent; else it throws an InvalidInputError. */
export function checkInput<Value>(schema: StandardSchema<Value>, input: unknown): Value {
  const result = schema['~standard'].validate(input);
  if (result.issues) throw new InvalidInputError(result.issues);
  return result.value;
}
