import { isBreaking } from '../../src/diff/suggest-version.js';
import type { Change } from '../../src/model/change.js';
import { describeChange } from '../../src/diff/phrases.js';
import { readSurface } from '../../src/diff/read-surface.js';
import type { Surface } from '../../src/model/surface.js';
import type { Plan } from '../../src/model/plan.js';
import { planClient } from '../../src/plan/plan-client.js';
import { planNames } from '../../src/plan/plan-lock.js';
import { lowerItems } from './lower-json.js';

/** What a collection has beside its items: variables, its authorization. */
export type Rest = Readonly<Record<string, unknown>>;

/** Returns what callers see of the client of these items, made over the client of an older version if there is one. */
export async function surfaceOf(items: readonly unknown[], rest: Rest = {}, old?: Plan): Promise<Surface> {
  return readSurface(await planOf(items, rest, old));
}

/** Returns the plan of the client of these items. */
export async function planOf(items: readonly unknown[], rest: Rest = {}, old?: Plan): Promise<Plan> {
  const previous = old && planNames(old);
  return planClient(await lowerItems(items, rest), previous);
}

/** Returns a change as one line: its kind, whether it breaks, whose it is, and its words. */
export function showChange(change: Change): string {
  const owner = 'operation' in change ? `${change.operation.name} ` : '';
  return `${change.kind}${isBreaking(change) ? ' (breaking)' : ''}: ${owner}${describeChange(change, (words) => words)}`;
}
