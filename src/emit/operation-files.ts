import type { Keep, MadeFile } from '../model/keep.js';
import type { OperationPlan } from '../model/plan.js';
import { schemaNames } from '../plan/schema-names.js';
import type { ArtefactCode, Emission, OptionDescriptions, OptionValues } from './artefact.js';
import type { EmittedModule } from './code/renderer.js';

/** What decides on the modules of operations. */
interface OperationSettings {
  readonly codes: readonly ArtefactCode<OptionValues<OptionDescriptions>>[];
  /** The values of the options that artefacts have, and of no other. */
  readonly options: OptionValues<OptionDescriptions>;
  readonly keep: Keep;
  readonly fileOf: (module: EmittedModule) => MadeFile;
}

/** Returns what makes the files of an operation, unless they were made of the same before. */
export function operationFiles(
  { plan, variables, render, style }: Emission,
  { codes, options, keep, fileOf }: OperationSettings,
): (operation: OperationPlan) => readonly MadeFile[] {
  const { hasExamples } = plan;
  const namesOf = schemaNames(plan);
  // What all operations of a client have in common is printed once.
  const common = JSON.stringify([options, style, hasExamples, [...variables]]);
  return (whole) => {
    const operation = withoutPlace(whole);
    const schemas = namesOf(operation);
    const emission = { variables, render, style, hasExamples, schemas };
    return keep([common, schemas, operation], () =>
      codes.flatMap((code) => code.modulesOf?.(operation, emission, options) ?? []).map(fileOf),
    );
  };
}

/** Where a request stands, and what was read of it for `inspect`, is in none of its modules: it may change without them. */
function withoutPlace(plan: OperationPlan): OperationPlan {
  const { id, unused, ...operation } = plan.operation;
  return { ...plan, aliases: [], formerTypes: [], operation: { ...operation, pointer: '', arguments: [] } };
}
