import type { Evidence, Facts } from '../../model/facts.js';
import type { ArgumentPlace } from '../../model/operation.js';
import type { DocumentationContext } from '../../documentation/documentation.js';
import { mergeFacts } from '../../documentation/merge-facts.js';
import { placedName } from '../../documentation/match-rows.js';
import { readParameter } from '../../documentation/read-parameter.js';
import type { ShapeParameter } from '../request/shape.js';
import { withDefault } from './is-required.js';
import { isDynamic, isRealText } from './recorded-text.js';
import { withCondition, type DependentRows } from './with-dependents.js';

/** All that is known of one parameter of the path, the query, the headers or a form. */
export interface KnownParameter<P extends ShapeParameter = ShapeParameter> {
  readonly name: string;
  /** As the request itself holds it; undefined where only another recording or the documentation names it. */
  readonly own?: P;
  /** The values of the request itself, then those of the other recordings. */
  readonly values: readonly (string | null)[];
  /** What the documentation says. */
  readonly facts: Facts;
  /** What its own description says. */
  readonly said?: Facts;
  /** Whose description holds a table or list that speaks of it. */
  readonly scope?: DocumentationContext['scope'];
  readonly evidence: readonly Evidence[];
}

/** The parameters of one place, as every recording holds them, and what is documented. */
export interface ParameterSources<P extends ShapeParameter = ShapeParameter> {
  readonly in: ArgumentPlace;
  readonly own: readonly P[];
  readonly others: readonly P[];
  readonly matched: DependentRows;
  /** Recorded parameters are required where the documentation says nothing. */
  readonly strict?: boolean;
}

/** Returns every parameter of one place: the request's own first, then those of other recordings, then those only documented. */
export function knownParameters<P extends ShapeParameter>(
  sources: ParameterSources<P>,
): readonly KnownParameter<P>[] {
  const own = new Map(sources.own.map((parameter) => [placedName(sources.in, parameter.name), parameter]));
  const all = new Map<string, P[]>();
  for (const parameter of [...sources.own, ...sources.others]) {
    const key = placedName(sources.in, parameter.name);
    const list = all.get(key);
    if (list === undefined) all.set(key, [parameter]);
    else list.push(parameter);
  }
  const recorded = [...all.values()].map((list) => recordedParameter(list, own, sources));
  const documented = sources.matched.documented.filter(
    (argument) => argument.in === sources.in && !all.has(placedName(sources.in, argument.name)),
  );
  return [
    ...recorded,
    ...documented.map(({ name, facts }): KnownParameter<P> => ({
      name,
      values: [],
      facts: withDefault(facts),
      evidence: ['table'],
    })),
  ];
}

function recordedParameter<P extends ShapeParameter>(
  list: readonly P[],
  ownByKey: ReadonlyMap<string, P>,
  sources: ParameterSources<P>,
): KnownParameter<P> {
  const name = list[0]?.name ?? '';
  const values = list.flatMap((parameter) => parameter.values).filter((value) => !isStandIn(value, name));
  const text = list.map((parameter) => parameter.description?.trim()).find((description) => description);
  const key = placedName(sources.in, name);
  const own = ownByKey.get(key);
  const row = sources.matched.recorded.get(key);
  const scope = sources.matched.scopes.get(key);
  const said = text === undefined ? undefined : readParameter(text, name, values.filter(isRealText));
  return {
    name,
    ...(own === undefined ? {} : { own }),
    values,
    facts: withCondition(withDefault(mergeFacts([said, row])), sources.matched.conditions.get(key)),
    ...(said === undefined ? {} : { said }),
    ...(scope === undefined ? {} : { scope }),
    evidence: evidenceOf(values, row !== undefined, said !== undefined),
  };
}

/** A parameter of which nothing but the key was recorded is known from that recording all the same. */
function evidenceOf(values: readonly (string | null)[], table: boolean, param: boolean): readonly Evidence[] {
  const filled = values.some((value) => value !== null && value !== '');
  const evidence: Evidence[] = table ? ['table'] : [];
  if (filled || !(table || param)) evidence.push('example');
  if (param) evidence.push('param');
  return values.some(isDynamic) ? [...evidence, 'variable'] : evidence;
}

/** What stands where nobody gave a value: `:id` as Postman sends it, `id_example` as converters write it. */
function isStandIn(value: string | null, name: string): boolean {
  return value === `:${name}` || value === `${name}_example`;
}
