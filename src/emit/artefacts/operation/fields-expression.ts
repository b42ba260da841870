import type { QueryParameter } from '../../../model/operation.js';
import type { Template } from '../../../model/template.js';
import { isInherited } from '../../code/is-inherited.js';
import { hasDynamic } from '../../../notation/read-template.js';
import { readsVariable } from '../../../notation/variable-names.js';
import {
  code,
  comma,
  join,
  lineBreak,
  literal,
  nothing,
  propertyName,
  ref,
  type Code,
} from '../../code/code.js';
import { printRecordedText } from '../../code/recorded-text.js';
import { printFilledNames, printNamed } from './print-named.js';
import { inputPart, inputValue, type Scope } from '../../code/scope.js';
import { isChoiceExpression, templateExpression } from './template-expression.js';

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
): Code | undefined {
  if (parameters.length === 0) return undefined;
  if (keepsItsOrder(parameters)) return printGiven(parameters, place, scope);
  if (parameters.some(({ name }) => readsVariable(name))) return printProperties(parameters, place, scope);
  const entries = parameters.flatMap(entriesOf).sort((a, b) => a.at - b.at);
  return code`[\n${join(
    entries.map((entry) => code`${printEntry(entry, place, scope)},`),
    lineBreak,
  )}\n]`;
}

/**
 * What a name that is a variable comes to is known at the call: what is given is sent in its order, with what is sent by
 * default. In a body the caller names a field by what its variable comes to, but for what is sent by default.
 */
function printProperties(
  parameters: readonly QueryParameter[],
  place: 'query' | 'body',
  scope: Scope,
): Code | undefined {
  const given = inputPart(scope, place);
  const sent = parameters.filter((parameter) => parameter.sent !== undefined);
  const defaults = sent.map(
    (parameter) => code`${propertyName(parameter.name)}: ${printValue(parameter, place, scope)},`,
  );
  const fields =
    defaults.length === 0
      ? given
      : code`{ ${given ? printOrder(parameters) : nothing}...${given ?? code`{}`}, ${join(defaults, code` `)} }`;
  return fields && printFilledNames(fields, place === 'query' ? parameters : sent, parameters);
}

/** A key keeps the place that it has first: what is sent by default stands where it was recorded, before what is given behind it. */
function printOrder(parameters: readonly QueryParameter[]): Code {
  const recorded = [...parameters].sort((a, b) => firstOf(a) - firstOf(b));
  const last = recorded.findLastIndex(({ sent }) => sent !== undefined);
  const first = recorded.slice(0, last + 1).map(({ name }) => code`${propertyName(name)}: undefined`);
  return parameters.length === 1 ? nothing : code`...{ ${join(first, comma)} }, `;
}

function firstOf({ positions: [first = Number.POSITIVE_INFINITY] }: QueryParameter): number {
  return first;
}

/** In a body a variable only stands for what was recorded. */
function printGiven(
  parameters: readonly QueryParameter[],
  place: 'query' | 'body',
  scope: Scope,
): Code | undefined {
  return place === 'query' ? printNamed(parameters, place, scope) : inputPart(scope, place);
}

/** Tells whether fields go out in the order in which the caller gives them, with nothing sent by default. */
export function keepsItsOrder(parameters: readonly QueryParameter[]): boolean {
  return parameters.every(
    ({ name, positions, sent }) =>
      sent === undefined &&
      !/^(?:0|[1-9]\d*)$/.test(name) &&
      !hasDynamic(name) &&
      stretch(positions) <= positions.length,
  );
}

/** How many places the values of a parameter take, with those between them. */
function stretch(positions: readonly number[]): number {
  const [first = 0] = positions;
  return positions.length === 0 ? 0 : (positions.at(-1) ?? first) - first + 1;
}

function entriesOf(parameter: QueryParameter): readonly Entry[] {
  const { positions } = parameter;
  if (stretch(positions) <= positions.length) return [{ parameter, at: firstOf(parameter) }];
  return positions.map((at, value) => ({ parameter, at, value }));
}

function printEntry({ parameter, value }: Entry, place: 'query' | 'body', scope: Scope): Code {
  const { name, positions } = parameter;
  const whole = printValue(parameter, place, scope);
  const key = hasDynamic(name) ? printRecordedText(name) : literal(name);
  if (value === undefined) return code`[${key}, ${whole}]`;
  const last = value === positions.length - 1;
  return code`[${key}, [${whole}].flat()${last ? code`.slice(${value})` : code`[${value}]`}]`;
}

function printValue({ name, sent }: QueryParameter, place: 'query' | 'body', scope: Scope): Code {
  const given = isInherited(name) ? printOwn(name, place, scope) : inputValue(scope, place, name);
  return sent === undefined ? given : code`${given} ?? ${printSent(sent, scope)}`;
}

/** Every object has a `constructor`: only its own one was given. */
function printOwn(name: string, place: 'query' | 'body', scope: Scope): Code {
  const given = inputPart(scope, place) ?? code`undefined`;
  return code`${ref('runtime/client/own', 'own')}(${given}, ${literal(name)})`;
}

function printSent(sent: Template | null, scope: Scope): Code {
  if (sent === null) return code`null`;
  const expression = templateExpression(sent, scope);
  return isChoiceExpression(sent, scope) ? code`(${expression})` : expression;
}
