import type { Evidence, ValueKind } from '../../model/facts.js';
import type { Json } from '../../model/json.js';
import type { Argument } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { children } from '../../types/children.js';
import { readPlaceholder } from '../infer/read-placeholder.js';
import { childPath, type BodyKey } from './body-keys.js';
import type { BodyEvidence } from './body-type.js';
import type { DocumentedField } from './documented-fields.js';
import { withDefault } from './is-required.js';
import { kindOfScalars } from './kind-of-scalars.js';

/** Returns the arguments of a JSON body by their paths: the recorded ones, then those that only the documentation names. */
export function bodyArguments(evidence: BodyEvidence, type: TypeNode): readonly Argument[] {
  const required = new Map<string, boolean>();
  collectRequired(type, '', required);
  const isRequired = (path: string): Argument['typed'] => (required.get(path) ? 'required' : 'optional');
  return [
    ...[...evidence.keys.values()].map((key) => recordedArgument(key, evidence, isRequired(key.path))),
    ...[...evidence.documented.values()]
      .flat()
      .map((field) => documentedArgument(field, isRequired(field.path))),
  ];
}

function recordedArgument(key: BodyKey, evidence: BodyEvidence, typed: Argument['typed']): Argument {
  const facts = evidence.facts.get(key.path) ?? {};
  const stated = facts.kind === undefined || facts.kind === 'unknown' ? undefined : facts.kind;
  const recorded = kindOfValues(key.values);
  const kind =
    isContainer(recorded) && !mayBe(stated) ? recorded : (stated ?? kindOfScalars(facts.enum) ?? recorded);
  return {
    name: key.path,
    in: 'body',
    facts: { ...facts, kind },
    typed,
    evidence: evidenceOf(key, evidence),
  };
}

/** A list or an object that was recorded is one, whatever name the documentation has for containers. */
function isContainer(kind: ValueKind): boolean {
  return kind === 'array' || kind === 'object';
}

/** A scalar or a file that the documentation states is another form in which the argument goes. */
function mayBe(stated: ValueKind | undefined): boolean {
  return stated !== undefined && !isContainer(stated);
}

function evidenceOf(key: BodyKey, { tabled }: BodyEvidence): readonly Evidence[] {
  const found: Evidence[] = tabled.has(key.path) ? ['table'] : [];
  found.push('example');
  if (key.comment !== undefined) found.push('param');
  const dynamic = key.values.some((value) => placeholderOf(value)?.source === 'dynamic');
  return dynamic ? [...found, 'variable'] : found;
}

function documentedArgument(field: DocumentedField, typed: Argument['typed']): Argument {
  const facts = withDefault(field.facts ?? {});
  const stated = facts.kind === undefined || facts.kind === 'unknown' ? undefined : facts.kind;
  const kind = stated ?? kindOfScalars(facts.enum) ?? field.inside ?? 'string';
  return { name: field.path, in: 'body', facts: { ...facts, kind }, typed, evidence: ['table'] };
}

/** Returns the kind that recorded values have; a number where some are integers and some are not; unknown where they differ. */
export function kindOfValues(values: readonly Json[]): ValueKind {
  const kinds = new Set(values.flatMap(kindsOfValue));
  if (kinds.size === 2 && kinds.has('integer') && kinds.has('number')) return 'number';
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'unknown';
}

function kindsOfValue(value: Json): readonly ValueKind[] {
  switch (value.kind) {
    case 'null':
      return [];
    case 'number':
      return [Number.isInteger(Number(value.text)) ? 'integer' : 'number'];
    case 'string': {
      const kind = placeholderOf(value)?.kind ?? 'string';
      if (kind !== 'unknown') return [kind];
      return value.unquoted ? [] : ['string'];
    }
    case 'boolean':
    case 'array':
    case 'object':
      return [value.kind];
  }
}

function placeholderOf(value: Json): ReturnType<typeof readPlaceholder> {
  return value.kind === 'string' ? readPlaceholder(value.value) : undefined;
}

/** A path is required when every object that has it there demands it. */
function collectRequired(type: TypeNode, path: string, required: Map<string, boolean>): void {
  if (type.kind === 'object') {
    for (const { key, optional } of type.fields) {
      const child = childPath(path, key);
      required.set(child, !optional && (required.get(child) ?? true));
    }
  }
  for (const { type: child, step } of children(type)) {
    if (step.kind === 'key') collectRequired(child, childPath(path, step.key), required);
    else if (step.kind === 'element') collectRequired(child, `${path}[]`, required);
    else if (step.kind === 'member') collectRequired(child, path, required);
  }
}
