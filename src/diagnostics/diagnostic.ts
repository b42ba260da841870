import type { DiagnosticCode } from './catalogue.js';
import type { Severity } from './catalogue-entry.js';

/** One problem, as a value: what it is, where it stands, and what it says to the person who runs the tool. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What was expected, what was found, what to do: one line of plain text. */
  readonly message: string;
  readonly location: Location;
}

export interface Location {
  /** The file as the user named it; undefined where none is to blame. */
  readonly file?: string;
  /** JSON pointer into the file. */
  readonly pointer?: string;
  /** Counted from 1: where the text of the file breaks, so that no pointer leads there. */
  readonly line?: number;
  /** The names from the collection's top folder down to the item. */
  readonly trail?: readonly string[];
}
