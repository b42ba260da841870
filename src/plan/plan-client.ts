import { createDiagnostics } from '../diagnostics/collector.js';
import { InternalError } from '../diagnostics/errors.js';
import type { Api, GivenName } from '../model/api.js';
import type { KeptNames } from '../model/lock.js';
import { claimOwnNames } from './models/own-names.js';
import { createModels } from './models/plan-models.js';
import { modulePath } from './names/module-paths.js';
import { nameRequests } from './names/name-requests.js';
import type { NamedOperation } from './operations/named-operation.js';
import { aliasNames, freeNames, planAlias, type AliasOptions } from './plan-aliases.js';
import { claimRootNames, planOperation } from './operations/plan-operation.js';
import { planPaging } from './plan-paging.js';
import type { OldType, Plan } from '../model/plan.js';
import { coverageTestPath, operationTestPath, type TestLayout } from './test-paths.js';
import { createTypeNames } from './names/type-names.js';

/** An operation with its name, its file and its old names. */
interface Named extends NamedOperation {
  readonly old: readonly string[];
}

/**
 * Returns the client that the API becomes, with every name and file decided. Names follow from what the collection
 * holds, never from its order; where the names of the last run still fit, they stay as they were, and where a request
 * got another name, the old one leads to it.
 */
export function planClient(
  api: Api,
  previous?: KeptNames,
  aliases: AliasOptions = { drop: false, diagnostics: createDiagnostics() },
  tests: TestLayout = { kind: 'beside' },
  hasExamples = true,
): Plan {
  const names = nameRequests(api.operations, previous).map((name, at) => ({
    ...name,
    trail: api.operations[at]?.trail ?? [],
  }));
  const old = aliasNames(names, aliases);
  const named = api.operations.map((operation, at): Named => {
    const name = names[at]?.name;
    if (name === undefined) throw new InternalError(`no name for operation ${at}`);
    return { operation, name, module: modulePath(operation, name), old: old[at] ?? [] };
  });
  const keepsFormerNames = previous !== undefined && previous.naming === undefined && !aliases.drop;
  const { operations: planned, models } = planTypes(named, api.givenNames ?? [], keepsFormerNames);
  const operations = planPaging({ operations: planned, models });
  const outside = tests.kind === 'beside' ? undefined : tests.outside;
  const common = { api, keepsFormerNames, hasExamples, ...(outside && { outside }) };
  if (tests.kind === 'none') return { ...common, operations, models };
  return {
    ...common,
    operations: operations.map((each) => ({ ...each, test: operationTestPath(each.module, tests) })),
    models,
    test: coverageTestPath(tests),
  };
}

/** Names the types of all operations by order of their names: each operation's own types before those inside them, old names last. */
function planTypes(
  named: readonly Named[],
  given: readonly GivenName[],
  keepsFormerNames: boolean,
): Pick<Plan, 'operations' | 'models'> {
  const ordered = [...named].sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = createTypeNames();
  claimOwnNames(given, types);
  const rooted = ordered.map((each) => ({ each, roots: claimRootNames(each, types) }));
  const found = createModels(ordered, types, given);
  const planned = rooted.map(
    ({ each, roots }) => [each, planOperation(each, { roots, names: types, models: found })] as const,
  );
  const shared = found.plan(types);
  const former = (old: readonly OldType[]): readonly OldType[] =>
    keepsFormerNames ? freeNames(old, types) : [];
  const plans = new Map(
    planned.map(([each, { prefix, ...plan }]) => {
      const aliases = each.old.map((alias) => planAlias(alias, { ...plan, prefix }, types));
      return [each, { ...plan, aliases, formerTypes: former(plan.formerTypes) }];
    }),
  );
  const operations = named.map((each) => {
    const plan = plans.get(each);
    if (plan === undefined) throw new InternalError(`no plan for ${each.name}`);
    return plan;
  });
  const models = shared.map((model) => ({ ...model, formerTypes: former(model.formerTypes) }));
  return { operations, models };
}
