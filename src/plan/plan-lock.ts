import type { CollectionIdentity, KeptNames, KeptOperation } from '../model/lock.js';
import type { OperationPlan, Plan } from '../model/plan.js';

/** Returns the names that later runs must keep. */
export function planNames(plan: Plan): KeptNames {
  return {
    ...(!plan.keepsFormerNames && { naming: 2 as const }),
    operations: plan.operations.map(entryOf),
  };
}

/** Returns what the collection of a client is known by. */
export function identityOf({ api: { id, name } }: Plan): CollectionIdentity {
  return { ...(id !== undefined && { id }), name };
}

function entryOf({ operation, name, aliases }: OperationPlan): KeptOperation {
  return {
    item: operation.trail,
    ...(operation.id !== undefined && { id: operation.id }),
    method: operation.method,
    url: operation.url.display,
    operation: name,
    ...(aliases.length > 0 && { aliases: aliases.map((alias) => alias.name) }),
  };
}
