import { createScope, type Scope } from '../../src/emit/code/scope.js';
import type { ClientVariable } from '../../src/model/api.js';
import type { Operation } from '../../src/model/operation.js';
import { planClient } from '../../src/plan/plan-client.js';
import type { OperationPlan } from '../../src/model/plan.js';
import { operation } from './operation.js';

/** Returns the plan of a client's only operation: the request of `operation` with these changes. */
export function planOf(
  changes: Partial<Operation>,
  variables: readonly ClientVariable[] = [],
): OperationPlan {
  const [plan] = planClient({ name: 'Shop', variables, operations: [operation(changes)] }).operations;
  if (!plan) throw new Error('one operation gives one plan');
  return plan;
}

/** Returns the scope of that operation's function. */
export function functionScope(changes: Partial<Operation>, variables: readonly ClientVariable[] = []): Scope {
  const plan = planOf(changes, variables);
  return createScope(plan, new Map(variables.map((each) => [each.name, each])));
}
