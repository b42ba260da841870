export { compile, type Compiled, type CompileOptions, type Content } from './client/compile.js';
export { writeClient, type ClientReport, type WriteOptions } from './client/write-client.js';
export { checkClient, type ClientCheck } from './client/check-client.js';
export { listPostman, type PostmanSource, type PostmanWorkspace } from './project/list-postman.js';
export { readInputs, resolveSources, type ChosenClients } from './project/read-chosen.js';
export type { FailedClient, ProjectInputs, ResolvedSource, ResolvedSources } from './project/read-inputs.js';
export type { ClientInputs } from './project/client-inputs.js';
export { reviewDrift, type DriftReview, type DriftReviewOptions } from './client/review-drift.js';
export {
  migrateClients,
  updateClients,
  type MigrateOptions,
  type UpdateOptions,
} from './update/update-project.js';
export type { MigratedFile, Migration } from './usage/migrate-files.js';
export { printUpdate } from './update/print-update.js';
export type { ClientUpdate, UpdateReport } from './update/update-report.js';
export type { CallSite, Usage } from './usage/usage.js';
export type { Change, ChangeKind, JudgedChange, Level } from './model/change.js';
export type { ClientOptions } from './client/client-options.js';
export type { Given } from './client/given.js';
export type { EditWish } from './client/merge/judge-edits.js';
export type { Listener } from './model/listener.js';
export type { Api } from './model/api.js';
export type { ClientFile } from './model/client-file.js';
export type { FileChange } from './model/file-change.js';
export type { ObservedDifference } from './model/observed-difference.js';
export type { Manifest, ManifestExample, ManifestFile, ManifestOperation } from './model/manifest.js';
export type { Diagnostic, Location } from './diagnostics/diagnostic.js';
export type { DiagnosticCode } from './diagnostics/catalogue.js';
export type { Severity } from './diagnostics/catalogue-entry.js';
export { InputError, InternalError } from './diagnostics/errors.js';
