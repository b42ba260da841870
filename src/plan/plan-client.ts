import { InternalError } from '../diagnostics/errors.js';
import type { Api } from '../model/api.js';
import type { Manifest } from '../model/manifest.js';
import { claimOwnNames } from './models/own-names.js';
import { createModels } from './models/plan-models.js';
import { modulePath } from './module-paths.js';
import { nameOperations } from './operation-names.js';
import type { NamedOperation } from './named-operation.js';
import { claimRootNames, planOperation } from './plan-operation.js';
import type { Plan } from './plan.js';
import { createTypeNames } from './type-names.js';

/**
 * Returns the client that the API becomes, with every name and file decided. Names follow from what the collection
 * holds, never from its order; where the manifest of the last run still fits, they stay as they were.
 */
export function planClient(api: Api, previous?: Manifest): Plan {
  const names = nameOperations(api.operations, previous);
  const named = api.operations.map((operation, at): NamedOperation => {
    const name = names[at];
    if (name === undefined) throw new InternalError(`no name for operation ${at}`);
    return { operation, name, module: modulePath(operation, name) };
  });
  return { api, ...planTypes(named) };
}

/** Names the types of all operations by order of their names: each operation's own types before those inside them. */
function planTypes(named: readonly NamedOperation[]): Pick<Plan, 'operations' | 'models'> {
  const ordered = [...named].sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = createTypeNames();
  claimOwnNames(
    ordered.map(({ operation }) => operation),
    types,
  );
  const rooted = ordered.map((each) => ({ each, roots: claimRootNames(each, types) }));
  const models = createModels(ordered, types);
  const plans = new Map(
    rooted.map(({ each, roots }) => [each, planOperation(each, { roots, names: types, models })]),
  );
  const operations = named.map((each) => {
    const plan = plans.get(each);
    if (plan === undefined) throw new InternalError(`no plan for ${each.name}`);
    return plan;
  });
  return { operations, models: models.plan(types) };
}
