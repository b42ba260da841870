import type { DriftReport } from './drift-report.js';

/** What a client that watches its answers takes besides. */
export interface DriftOptions {
  /** Called, some time after the call, with what an answer has that its examples do not show. What it throws is nobody's. */
  readonly onDrift?: ((report: DriftReport) => unknown) | undefined;
  /** Which part of the answers is looked at, from 0 to 1; all of them unless given. */
  readonly driftSample?: number | undefined;
}
