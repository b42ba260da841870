import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import type { DocumentAuth, ProtocolProfile } from '../../model/document.js';

/** What holds for a request beside what it says itself: inherited from its folders and the collection. */
export interface ReadContext {
  /** The nearest auth block, the request's own first. */
  readonly auth: DocumentAuth | undefined;
  readonly profile: ProtocolProfile;
  /** Returns the value that the collection or an environment declares for a variable. */
  readonly declared: (name: string) => string | undefined;
  readonly report: (code: DiagnosticCode, message: string) => void;
}
