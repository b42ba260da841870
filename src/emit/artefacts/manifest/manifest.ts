import { manifestPath, type ClientFile } from '../../../model/client-file.js';
import type { Manifest, ManifestOperation } from '../../../model/manifest.js';
import type { OperationPlan, Plan } from '../../../model/plan.js';
import { examplesPath } from '../examples/examples-module.js';
import { printManifest } from './print-manifest.js';

/** What the manifest says beside the operations: of the files when they have their final text. */
export type Written = Pick<Manifest, 'generator' | 'files' | 'base'>;

/** Returns the client's `manifest.json`. */
export function emitManifest(plan: Plan, { generator, files, base }: Written): ClientFile {
  const manifest: Manifest = {
    manifestVersion: 1,
    ...(generator !== undefined && { generator }),
    operations: plan.operations.map(entryOf),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(base && { base }),
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
