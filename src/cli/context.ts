import type { ExitCode } from './exit-codes.js';
import type { OutputFormat } from './output-format.js';
import type { Paint } from './report/paint.js';
import type { Terminal } from './terminal.js';

/** What every command works with. */
export interface Context {
  readonly terminal: Terminal;
  /** How diagnostics are written. */
  readonly format: OutputFormat;
  /** The client that is worked on, where there are several. */
  readonly client?: string;
  /** Colours for stderr. */
  readonly paint: Paint;
  /** Sets what the process answers to its caller when the command is done. */
  finish(code: ExitCode): void;
}
