import type { SchemaIssue } from './standard-schema.js';

/** Thrown by `checkInput` for an input that is not of its type. The message names the arguments, what they should be and the kinds of what they are, and never a value. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly SchemaIssue[];

  constructor(issues: readonly SchemaIssue[]) {
    super(issues.map(({ path, message }) => `${path.join('.') || 'the input'}: ${message}`).join('; '));
    this.issues = issues;
  }
}
