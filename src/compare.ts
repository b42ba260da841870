import { createDiagnostics } from './diagnostics/collector.js';
import type { DiagnosticCode } from './diagnostics/catalogue.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { JudgedChange, Severities } from './model/change.js';
import type { Inputs } from './model/inputs.js';
import type { KeptNames } from './model/lock.js';
import type { Listener } from './model/listener.js';
import type { Surface } from './model/surface.js';
import { diffSurfaces } from './diff/diff-surfaces.js';
import { judgeChanges } from './diff/judge-changes.js';
import { oldNames } from './diff/old-names.js';
import { readSurface } from './diff/read-surface.js';
import { planInputs } from './generate.js';
import { planNames } from './plan/plan-lock.js';

/** What changed of an API, and what there is to say about the reading of both sides. */
export interface Compared {
  readonly changes: readonly JudgedChange[];
  readonly diagnostics: readonly Diagnostic[];
  /** The number of requests in the new version. */
  readonly operations: number;
  /** The problems by which a request is missing from the comparison: what became of it is not known. */
  readonly missed: readonly Diagnostic[];
  /** The old names that the new version still exports, of functions and of types, with those that they have now. */
  readonly oldNames: ReadonlyMap<string, string>;
}

/** A request of which one of these is said has no function. */
const losing: readonly DiagnosticCode[] = ['item-unreadable', 'file-unreadable', 'folder-too-deep'];

/** How two versions are compared. */
export interface ComparisonOptions {
  /** The names that the client of the old version has already. */
  readonly names?: KeptNames | undefined;
  /** What settings say of kinds of changes. */
  readonly severities?: Severities | undefined;
}

/**
 * Returns what changed for those who call the client of a collection when it is made again of another version of it.
 * Names are kept as `generate` keeps them over the client of the old version; that one may have names already.
 */
export async function compare(
  old: Inputs,
  now: Inputs,
  { names, severities }: ComparisonOptions = {},
  listen: Listener = () => undefined,
): Promise<Compared> {
  const before = createDiagnostics();
  const oldPlan = await planInputs(old, before, listen, names);
  const options = { names: planNames(oldPlan), severities };
  const compared = await compareSurface(readSurface(oldPlan), now, options, listen);
  const missed = before.list().filter(({ code }) => losing.includes(code));
  return { ...compared, missed: [...missed, ...compared.missed] };
}

/** Returns the same where of the old version no more is known than what its callers saw. */
export async function compareSurface(
  old: Surface,
  now: Inputs,
  { names, severities }: ComparisonOptions = {},
  listen: Listener = () => undefined,
): Promise<Compared> {
  const after = createDiagnostics();
  const plan = await planInputs(now, after, listen, names);
  listen('comparing', plan.operations.length);
  const surface = readSurface(plan);
  return {
    changes: judgeChanges(diffSurfaces(old, surface), severities),
    oldNames: oldNames(surface),
    diagnostics: after.list(),
    operations: plan.operations.length,
    missed: after.list().filter(({ code }) => losing.includes(code)),
  };
}
