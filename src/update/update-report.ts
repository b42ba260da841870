import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { JudgedChange } from '../model/change.js';
import type { FileChange } from '../model/file-change.js';
import type { Usage } from '../usage/usage.js';

/** What became of the clients of a project. */
export interface UpdateReport {
  /** In the order of the settings. */
  readonly clients: readonly ClientUpdate[];
  /** Which code of the project breaks; undefined where it was not looked at. */
  readonly usage?: Usage;
  /** Why the code of clients that changed was not looked at: no configuration of TypeScript stands above them. */
  readonly unlooked?: string;
  /** Why it is not known which code breaks: a configuration could not be read. */
  readonly unread?: string;
}

/** What became of one client. */
export interface ClientUpdate {
  readonly name: string;
  readonly output: string;
  /** `failed`: nothing of it was written, and `problems` say why. */
  readonly outcome: 'unchanged' | 'created' | 'updated' | 'failed';
  readonly changes: readonly JudgedChange[];
  /** What is missing from the comparison: a request that could not be read, or all, where no earlier version is known. */
  readonly missed: readonly Diagnostic[];
  /** The files that are, or would be, others. */
  readonly files: readonly FileChange[];
  /** Why it failed. */
  readonly problems: readonly Diagnostic[];
}

/** Tells whether it is known what changed of a client: what could not be compared must not read as what did not change. */
export function isJudged({ outcome, changes, missed }: ClientUpdate): boolean {
  return outcome !== 'failed' && (missed.length === 0 || changes.length > 0);
}

/** Tells whether a report has anything to tell. */
export function isSilent({ clients }: UpdateReport): boolean {
  return clients.every(({ outcome }) => outcome === 'unchanged');
}
