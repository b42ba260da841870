/** Thrown when an operation needs a variable that neither `createClient` nor the call was given. */
export class MissingVariableError extends Error {
  override readonly name = 'MissingVariableError';
  /** The variable's name, as the collection spells it. */
  readonly variable: string;

  constructor(variable: string) {
    super(`The variable "${variable}" has no value.`);
    this.variable = variable;
  }
}
