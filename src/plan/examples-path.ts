import type { OperationPlan } from '../model/plan.js';

/** Returns the path of the module with an operation's recorded request and responses, without its extension. */
export function examplesPath({ module }: Pick<OperationPlan, 'module'>): string {
  return `${module}.examples`;
}
