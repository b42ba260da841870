/** `error` stops the run; a `warning` costs a request or a fact; a `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** What docs/diagnostics.md says of one code. */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}
