import type { Manifest, ManifestOperation } from '../model/manifest.js';
import type { OperationPlan, Plan } from '../model/plan.js';
import { examplesPath } from './examples-path.js';
import { placeOf } from './place-of.js';

/** What the manifest says besides the operations: of the files, once they have their final text. */
export type WrittenFiles = Pick<Manifest, 'generator' | 'files' | 'base'>;

/** Returns what the client's `manifest.json` says. */
export function planManifest(plan: Plan, { generator, files, base }: WrittenFiles = { files: [] }): Manifest {
  return {
    manifestVersion: 1,
    ...(generator !== undefined && { generator }),
    operations: plan.operations.map((operation) => entryOf(operation, plan)),
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)),
    ...(base && { base }),
  };
}

function entryOf(
  plan: OperationPlan,
  { hasExamples, outside }: Pick<Plan, 'hasExamples' | 'outside'>,
): ManifestOperation {
  const { operation, name, module, exampleName, test } = plan;
  return {
    item: operation.trail,
    operation: name,
    module: `${module}.ts`,
    ...(hasExamples &&
      exampleName !== undefined && {
        example: { module: `${placeOf(examplesPath(plan), outside)}.ts`, export: exampleName },
      }),
    ...(test !== undefined && { test: `${test}.ts` }),
  };
}
