import { manifestPath, type ClientFile } from '../model/client-file.js';
import type { Manifest, ManifestFile, ManifestOperation } from '../model/manifest.js';
import type { OperationPlan, Plan } from '../plan/plan.js';
import { examplesPath } from './examples-module.js';
import { printManifest } from './print-manifest.js';

/** Returns the client's `manifest.json`, made when all other files have their final text, by this version of postwright. */
export function emitManifest(plan: Plan, files: readonly ManifestFile[], generator?: string): ClientFile {
  const manifest: Manifest = {
    manifestVersion: 1,
    ...(generator !== undefined && { generator }),
    operations: plan.operations.map(entryOf),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return { path: manifestPath, text: printManifest(manifest) };
}

function entryOf(plan: OperationPlan): ManifestOperation {
  const { operation, name, aliases, module, exampleName, test } = plan;
  return {
    item: operation.trail,
    ...(operation.id !== undefined && { id: operation.id }),
    method: operation.method,
    url: operation.url.display,
    operation: name,
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => alias.name) }),
    module: `${module}.ts`,
    ...(exampleName !== undefined && {
      example: { module: `${examplesPath(plan)}.ts`, export: exampleName },
    }),
    ...(test !== undefined && { test: `${test}.ts` }),
  };
}
