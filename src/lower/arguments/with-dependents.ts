import type { Facts } from '../../model/facts.js';
import type { DocumentationContext } from '../../documentation/documentation.js';
import { readDependents } from '../../documentation/claims/read-dependents.js';
import { placedName, type MatchedRows, type PlacedName } from '../../documentation/match-rows.js';
import type { RequestShape, ShapeParameter } from '../request/shape.js';

/** Matched rows with the conditions that the texts of other arguments put on each. */
export interface DependentRows extends MatchedRows {
  readonly conditions: ReadonlyMap<PlacedName, string>;
}

/** Returns the rows with what the texts of other arguments say: "If provided, `end` is required" in that of `start`. */
export function withDependents(
  matched: MatchedRows,
  shape: RequestShape,
  context: DocumentationContext,
): DependentRows {
  const conditions = readConditions(matched, shape, context);
  return {
    ...matched,
    conditions,
    documented: matched.documented.map((row) => ({
      ...row,
      facts: withCondition(row.facts, conditions.get(placedName(row.in, row.name))),
    })),
  };
}

/** Returns the facts with a condition that another argument's text states, where nothing nearer says what is required. */
export function withCondition(facts: Facts, condition: string | undefined): Facts {
  if (condition === undefined || (facts.required !== undefined && facts.required !== 'unknown')) return facts;
  return { ...facts, required: 'conditional', condition };
}

function readConditions(
  matched: MatchedRows,
  shape: RequestShape,
  context: DocumentationContext,
): ReadonlyMap<PlacedName, string> {
  const found = textsOf(matched, shape).flatMap(({ owner, text }) =>
    readDependents(text).flatMap(({ names, sentence }) => names.map((name) => ({ owner, name, sentence }))),
  );
  const conditions = new Map<PlacedName, string>();
  if (found.length === 0) return conditions;
  const keys = keysOf(matched, context);
  for (const { owner, name, sentence } of found) {
    const key = keys.get(name);
    if (key === undefined || name === owner || conditions.has(key)) continue;
    conditions.set(key, `\`${owner}\`: ${sentence}`);
  }
  return conditions;
}

interface OwnedText {
  readonly owner: string;
  readonly text: string;
}

function textsOf(matched: MatchedRows, shape: RequestShape): readonly OwnedText[] {
  const fields = 'fields' in shape.body ? shape.body.fields : [];
  const own: readonly ShapeParameter[] = [...shape.path, ...shape.query, ...shape.headerArguments, ...fields];
  return [
    ...own.map(({ name, description = '' }) => ({ owner: name, text: description })),
    ...[...matched.recorded].map(([key, { description = '' }]) => ({
      owner: lastName(key),
      text: description,
    })),
    ...matched.documented.map(({ name, facts }) => ({
      owner: lastName(name),
      text: facts.description ?? '',
    })),
  ];
}

/** The arguments that may be left out, by the names that a sentence would give them. */
function keysOf(matched: MatchedRows, context: DocumentationContext): ReadonlyMap<string, PlacedName> {
  const keys: readonly PlacedName[] = [
    ...context.body.map((name) => placedName('body', name)),
    ...context.headers.map((name) => placedName('header', name)),
    ...context.query.map((name) => placedName('query', name)),
    ...matched.documented.map((row) => placedName(row.in, row.name)),
  ];
  return new Map(keys.map((key) => [lastName(key), key]));
}

/** `body:items[].sku` is called `sku` by the text beside it. */
function lastName(key: string): string {
  return key.slice(Math.max(key.indexOf(':'), key.lastIndexOf('.')) + 1);
}
