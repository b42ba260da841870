import type { Declaration, ModelPlan, OperationPlan, PagingPlan, Plan } from '../model/plan.js';
import type { TypeNode } from '../model/type-node.js';
import { isReservedFunctionName } from '../names/reserved-names.js';
import { camelCase, fittingWords, words } from '../names/words.js';
import { unionOf } from '../types/union-of.js';

/** The operations and models of a client. */
type Planned = Pick<Plan, 'operations' | 'models'>;

/**
 * Returns the operations with what walks through their pages. What is called as it would be goes before it: it gets another name, which
 * depends on no order.
 */
export function planPaging({ operations, models }: Planned): readonly OperationPlan[] {
  const taken = new Set(
    operations.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
  );
  const claim = (operation: string, word: string): string => {
    const names = [`${operation}${word}`, `${operation}All${word}`, `walk${capitalised(operation)}${word}`];
    const name =
      names.find((each) => !taken.has(each) && !isReservedFunctionName(each)) ?? `${names.join('_')}_`;
    taken.add(name);
    return name;
  };
  const shortOf = shortNames(operations.filter(({ operation }) => operation.paging).map(({ name }) => name));
  return operations.map((plan) => {
    const rule = plan.operation.paging;
    if (rule === undefined) return plan;
    const own = shortOf(plan.name);
    const paging: PagingPlan = {
      rule,
      pagesName: claim(own, 'Pages'),
      itemsName: claim(own, 'Items'),
      element: elementType(plan, models, rule.elements),
    };
    return { ...plan, paging };
  });
}

/** What is exported is called by so many characters at most; both words behind the operation's name have five. */
const longestName = 60 - 'Pages'.length;

/** Returns what gives an operation's name shortened to its first words, unless another one begins with the same. */
function shortNames(names: readonly string[]): (name: string) => string {
  const shorten = (name: string): string =>
    name.length <= longestName ? name : camelCase(fittingWords(words(name), longestName));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(shorten(name), (counts.get(shorten(name)) ?? 0) + 1);
  return (name) => (counts.get(shorten(name)) === 1 ? shorten(name) : name);
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Returns what the elements are in all successes that have them: unknown where no example shows one. */
function elementType(
  { results, declarations }: OperationPlan,
  models: readonly ModelPlan[],
  keys: readonly string[] | undefined,
): TypeNode {
  if (keys === undefined) return { kind: 'unknown' };
  const known = new Map([...models.flatMap((model) => model.declarations), ...declarations].map(entryOf));
  const found = results
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap(({ type }) => typesAt([type], keys, known))
    .flatMap((type) => (type.kind === 'array' ? [type.element] : type.kind === 'tuple' ? type.elements : []));
  return found.length === 0 ? { kind: 'unknown' } : unionOf(found);
}

function entryOf({ name, type }: Declaration): readonly [string, TypeNode] {
  return [name, type];
}

type Known = ReadonlyMap<string, TypeNode>;

function typesAt(types: readonly TypeNode[], keys: readonly string[], known: Known): readonly TypeNode[] {
  const open = types.flatMap((type) => openType(type, known, 0));
  const [key, ...rest] = keys;
  if (key === undefined) return open;
  const inner = open.flatMap((type) => {
    if (type.kind === 'map') return [type.value];
    return type.kind === 'object'
      ? type.fields.filter((field) => field.key === key).map((field) => field.type)
      : [];
  });
  return typesAt(inner, rest, known);
}

/** Names are followed, and unions taken apart: nothing goes deeper than a cycle of names could. */
function openType(type: TypeNode, known: Known, depth: number): readonly TypeNode[] {
  if (type.kind === 'union') return type.members.flatMap((member) => openType(member, known, depth + 1));
  if (type.kind !== 'reference') return [type];
  const target = known.get(type.name);
  return target === undefined || depth > known.size ? [] : openType(target, known, depth + 1);
}
