import { catalogue, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic, Location } from './diagnostic.js';

/** The user's mistake: the input, the output folder or the usage is wrong. Exit 2, its diagnostics, no stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map((d) => d.message).join('\n'), options);
    this.diagnostics = diagnostics;
  }
}

/** Returns the error for one problem of the catalogue. */
export function inputError(
  code: DiagnosticCode,
  message: string,
  location: Location = {},
  options?: ErrorOptions,
): InputError {
  return new InputError([{ code, severity: catalogue[code].severity, message, location }], options);
}

/** Our own bug: something that the code before it should have made impossible. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** Marks the end of an exhaustive switch: the compiler shows that it is never reached. */
export function assertNever(value: never): never {
  throw new InternalError(`unexpected value: ${JSON.stringify(value)}`);
}
