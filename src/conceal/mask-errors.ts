import { InputError } from '../diagnostics/errors.js';
import { maskDiagnostics } from './add-masked.js';

/**
 * Returns what a stage does that still sees credentials. Its errors show none that its looks give away; what caused them is
 * left out, since parsers quote what they cannot read.
 */
export async function maskErrors<T>(stage: () => Promise<T>): Promise<T> {
  try {
    return await stage();
  } catch (error) {
    throw error instanceof InputError ? new InputError(await maskDiagnostics(error.diagnostics)) : error;
  }
}
