import { catalogue, type DiagnosticCode } from './catalogue.js';
import type { Diagnostic, Location } from './diagnostic.js';

/** Gathers problems on their way: every stage gets one and adds to it. */
export interface Diagnostics {
  add(code: DiagnosticCode, message: string, location?: Location): void;
  list(): readonly Diagnostic[];
}

/** Returns an empty collector whose entries take their severity from the catalogue. */
export function createDiagnostics(): Diagnostics {
  const found: Diagnostic[] = [];
  return {
    add(code, message, location = {}) {
      found.push({ code, severity: catalogue[code].severity, message, location });
    },
    list: () => found,
  };
}
