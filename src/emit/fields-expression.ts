import type { QueryParameter } from '../model/operation.js';
import type { Template } from '../model/template.js';
import { stringLiteral } from './literal.js';
import { inputPart, inputValue, type Scope } from './scope.js';
import { printTemplate } from './template-expression.js';

/** One entry of a list of fields: which parameter, and which of its values where they stand apart. */
interface Entry {
  readonly parameter: QueryParameter;
  readonly at: number;
  readonly value?: number;
}

/**
 * Returns the expression of a query or of a form's fields: what the caller gives, as it is, or a list of entries where
 * their order on the wire would be lost in an object or something is sent by default.
 */
export function printFields(
  parameters: readonly QueryParameter[],
  place: 'query' | 'body',
  scope: Scope,
): string | undefined {
  if (parameters.length === 0) return undefined;
  if (keepsItsOrder(parameters)) return inputPart(scope, place);
  const entries = parameters.flatMap(entriesOf).sort((a, b) => a.at - b.at);
  return `[\n${entries.map((entry) => `${printEntry(entry, place, scope)},`).join('\n')}\n]`;
}

function keepsItsOrder(parameters: readonly QueryParameter[]): boolean {
  return parameters.every(
    ({ name, positions, sent }) =>
      sent === undefined && !/^(?:0|[1-9]\d*)$/.test(name) && stretch(positions) <= positions.length,
  );
}

/** How many places the values of a parameter take, with those between them. */
function stretch(positions: readonly number[]): number {
  const [first = 0] = positions;
  return positions.length === 0 ? 0 : (positions.at(-1) ?? first) - first + 1;
}

function entriesOf(parameter: QueryParameter): readonly Entry[] {
  const { positions } = parameter;
  const [first = Number.POSITIVE_INFINITY] = positions;
  if (stretch(positions) <= positions.length) return [{ parameter, at: first }];
  return positions.map((at, value) => ({ parameter, at, value }));
}

function printEntry({ parameter, value }: Entry, place: 'query' | 'body', scope: Scope): string {
  const { name, positions, sent } = parameter;
  const given = inputValue(scope, place, name);
  const whole = sent === undefined ? given : `${given} ?? ${printSent(sent, scope)}`;
  if (value === undefined) return `[${stringLiteral(name)}, ${whole}]`;
  const last = value === positions.length - 1;
  return `[${stringLiteral(name)}, [${whole}].flat()${last ? `.slice(${value})` : `[${value}]`}]`;
}

function printSent(sent: Template | null, scope: Scope): string {
  if (sent === null) return 'null';
  const expression = printTemplate(sent, scope);
  return expression.includes(' ? ') ? `(${expression})` : expression;
}
