import { needlessVariables } from '../plan/needless-variables.js';
import type { ClientVariable } from '../model/api.js';
import type { Auth } from '../model/auth.js';
import type { Body } from '../model/operation.js';
import type {
  Surface,
  SurfaceAnswer,
  SurfaceOperation,
  SurfacePaging,
  SurfaceVariable,
} from '../model/surface.js';
import type { TypeNode } from '../model/type-node.js';
import type { Declaration, OldType, OperationPlan, PagingPlan, Plan, ResultPlan } from '../model/plan.js';
import { printTemplate } from '../notation/print-template.js';
import { planFacade, type Facade } from '../plan/plan-facade.js';
import { publicTypes } from '../plan/public-types.js';
import { rareExports } from '../plan/rare-exports.js';
import { inputSurface } from './input-surface.js';
import { plainType } from '../types/plain-type.js';

/** Returns what callers see of the client that is planned. */
export function readSurface(plan: Plan): Surface {
  const { variables, environments = [] } = plan.api;
  const needless = needlessVariables(plan.api);
  const bound = boundPaths(planFacade(plan.operations));
  const declarations = [...plan.operations, ...plan.models].flatMap((each) => each.declarations);
  const names = new Set(declarations.map(({ name }) => name));
  const exported = publicTypes(plan);
  return {
    variables: variables
      .map((variable) => variableSurface(variable, needless.get(variable.name)))
      .sort(by(({ name }) => name)),
    environments: environments
      .map(({ name, values }) => ({ name, variables: values.map(([variable]) => variable).sort() }))
      .sort(by(({ name }) => name)),
    operations: plan.operations
      .map((operation) => operationSurface(operation, bound.get(operation) ?? []))
      .sort(by(({ name }) => name)),
    types: new Map(
      [
        ...declarations.map(declared),
        ...[...plan.operations.flatMap(oldTypes), ...plan.models.flatMap(({ formerTypes }) => formerTypes)]
          .filter(({ of }) => names.has(of))
          .map(({ name, of }): readonly [string, TypeNode] => [name, { kind: 'reference', name: of }]),
      ].sort(by(([name]) => name)),
    ),
    inner: [...names].filter((name) => !exported.has(name)).sort(),
    exports: rareExports(plan)
      .map(({ name }) => name)
      .sort(),
  };
}

function declared({ name, type }: Declaration): readonly [string, TypeNode] {
  return [name, plainType(type)];
}

/** Old names of types; those of inputs and results stand with the operation. */
function oldTypes({ aliases, formerTypes }: OperationPlan): readonly OldType[] {
  return [...aliases.flatMap((alias) => alias.types), ...formerTypes];
}

function by<T>(key: (element: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

function variableSurface(
  { name, required, default: value, secret }: ClientVariable,
  unless: SurfaceVariable['unless'],
): SurfaceVariable {
  return {
    name,
    required,
    ...(value !== undefined && { default: secret ? null : value }),
    ...(unless !== undefined && { unless }),
  };
}

function operationSurface(plan: OperationPlan, bound: readonly string[]): SurfaceOperation {
  const { operation, name, aliases, formerTypes, resultName, results, paging } = plan;
  const { id, trail, method, url, auth, body, deprecated } = operation;
  const input = inputSurface(plan);
  return {
    ...(id !== undefined && { id }),
    item: trail,
    name,
    aliases: formerTypes.length > 0 ? [...aliases, { name, types: formerTypes }] : aliases,
    bound,
    method,
    url: url.display,
    auth: showAuth(auth),
    sends: showBody(body),
    ...(deprecated !== undefined && { deprecated: true }),
    ...(input && { input }),
    result: { name: resultName, answers: results.map(answerSurface) },
    ...(paging && { paging: pagingSurface(paging) }),
  };
}

function pagingSurface({ rule, pagesName, itemsName, element }: PagingPlan): SurfacePaging {
  const places = [rule.position, rule.size].flatMap((each) =>
    each ? [[each.place, ...each.keys].join('.')] : [],
  );
  return {
    pages: pagesName,
    items: itemsName,
    rule: [rule.kind, ...places].join(' '),
    element: plainType(element),
  };
}

function answerSurface({ status, type, reader }: ResultPlan): SurfaceAnswer {
  const form = reader === 'blob' || reader === 'events' || reader === 'lines' ? reader : 'value';
  return { status, form, type: plainType(type) };
}

/** Of an API key, the header or parameter is told as well: a variable in its name stays one. */
function showAuth(auth: Auth): string {
  if (auth.kind !== 'apikey') return auth.kind;
  const shown = ['in', 'key'].map((key) => auth.parameters.find((each) => each.key === key)?.value ?? []);
  return ['apikey', ...shown.map(printTemplate)].filter((text) => text !== '').join(' ');
}

function showBody(body: Body): string {
  const type = body.kind === 'json' || body.kind === 'text' ? body.contentType : undefined;
  return type === undefined || type === 'application/json' ? body.kind : `${body.kind} ${type}`;
}

function boundPaths(
  { operations, aliases, folders }: Facade,
  above = '',
): ReadonlyMap<OperationPlan, readonly string[]> {
  const named = [...operations.map((plan) => [plan.name, plan] as const), ...aliases];
  const paths = new Map<OperationPlan, string[]>();
  for (const [name, plan] of named) paths.set(plan, [...(paths.get(plan) ?? []), above + name]);
  const inner = [...folders].flatMap(([name, facade]) => [...boundPaths(facade, `${above}${name}.`)]);
  return new Map([...paths, ...inner]);
}
