import { createDiagnostics } from '../../../src/diagnostics/collector.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { InputError } from '../../../src/diagnostics/errors.js';
import { printSnapshot } from '../../../src/diff/print-snapshot.js';
import { readSurface } from '../../../src/diff/read-surface.js';
import { emitClient } from '../../../src/emit/emit-client.js';
import { printManifest } from '../../../src/emit/artefacts/manifest/print-manifest.js';
import { formatFiles } from '../../../src/format/format-files.js';
import { planInputs } from '../../../src/generate.js';
import { snapshotPath } from '../../../src/io/output/client-path.js';
import { openAssets } from '../../../src/io/open-assets.js';
import { manifestPath, type ClientFile } from '../../../src/model/client-file.js';
import type { Inputs, SourceBytes } from '../../../src/model/inputs.js';
import type { Plan } from '../../../src/model/plan.js';
import { planManifest } from '../../../src/plan/plan-manifest.js';

/** How inputs ended: with a plan, or with the diagnostics that refuse them. Whatever else is thrown is a bug. */
export interface Tried {
  readonly plan?: Plan;
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns what the inputs come to, before any code is made. */
export async function tryInputs(inputs: Inputs): Promise<Tried> {
  const diagnostics = createDiagnostics();
  try {
    const plan = await planInputs(inputs, diagnostics);
    return { plan, diagnostics: diagnostics.list() };
  } catch (error) {
    if (error instanceof InputError) return { diagnostics: error.diagnostics };
    throw error;
  }
}

/** The runtime is the project's own: only what is emitted is looked at. */
const assets = { ...openAssets(), runtime: () => Promise.resolve('') };

/** Returns all files that a plan becomes, without the runtime, as they are before they are formatted. */
export async function emitOwn(plan: Plan): Promise<readonly ClientFile[]> {
  const emitted = await emitClient(plan, assets, { options: { mocks: 'msw' } });
  const own = emitted.filter(({ path }) => !/^(?:runtime|mocks|msw\/matching)\//.test(path));
  const snapshot = { path: snapshotPath, text: printSnapshot(readSurface(plan)) };
  return [...own, snapshot, { path: manifestPath, text: printManifest(planManifest(plan)) }];
}

/** Returns the same files as they would be written. */
export async function emitFormatted(plan: Plan): Promise<readonly ClientFile[]> {
  const files = await emitOwn(plan);
  const isCode = ({ path }: ClientFile): boolean => path.endsWith('.ts');
  const formatted = await formatFiles(files.filter(isCode));
  return [...formatted, ...files.filter((file) => !isCode(file))];
}

/** Returns a value as a file that holds it as JSON. */
export function fileOf(value: unknown, name: string): SourceBytes {
  return { bytes: new TextEncoder().encode(JSON.stringify(value)), name };
}
