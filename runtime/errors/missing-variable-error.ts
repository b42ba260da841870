/** Thrown when an operation reads a variable that neither `createClient` nor the call was given. The message names it. */
export class MissingVariableError extends Error {
  override readonly name = 'MissingVariableError';
}
