import { createDiagnostics } from '../../src/diagnostics/collector.js';
import { isBreaking } from '../../src/diff/judge-changes.js';
import type { Change } from '../../src/model/change.js';
import { describeChange } from '../../src/diff/describe-change.js';
import { readSurface } from '../../src/diff/read-surface.js';
import type { Surface } from '../../src/model/surface.js';
import type { Plan } from '../../src/model/plan.js';
import { defaultConfig } from '../../src/model/config.js';
import { addPaging } from '../../src/paging/add-paging.js';
import { planClient } from '../../src/plan/plan-client.js';
import { planNames } from '../../src/plan/plan-lock.js';
import { lowerItems } from './lower-json.js';

/** What a collection has beside its items: variables, its authorization. */
export type Rest = Readonly<Record<string, unknown>>;

/** Returns what callers see of the client of these items, made over the client of an older version if there is one. */
export async function surfaceOf(items: readonly unknown[], rest: Rest = {}, old?: Plan): Promise<Surface> {
  return readSurface(await planOf(items, rest, old));
}

/** Returns the plan of the client of these items; old names of requests can be dropped. */
export async function planOf(
  items: readonly unknown[],
  rest: Rest = {},
  old?: Plan,
  drop = false,
): Promise<Plan> {
  const previous = old && planNames(old);
  const aliases = { drop, source: 'shop.json', diagnostics: createDiagnostics() };
  return planClient(addPaging(await lowerItems(items, rest), defaultConfig), previous, aliases);
}

/** Returns a change as one line: its kind, whether it breaks, whose it is, and its words. */
export function showChange(change: Change): string {
  const owner = 'operation' in change ? `${change.operation.name} ` : '';
  return `${change.kind}${isBreaking(change.kind) ? ' (breaking)' : ''}: ${owner}${describeChange(change, (words) => words)}`;
}
