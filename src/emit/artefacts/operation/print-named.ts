import type { Parameter } from '../../../model/operation.js';
import { readTemplate } from '../../../notation/read-template.js';
import { dynamicNames, readsVariable } from '../../../notation/variable-names.js';
import { code, comma, join, propertyName, ref, type Code } from '../../code/code.js';
import { dynamicCall } from '../../code/dynamic-call.js';
import { variablesLocal, inputPart, type Scope } from '../../code/scope.js';

type Named = Pick<Parameter, 'name'>;

/** Returns the expression of what the caller gives of the headers or the query, the placeholders in its names filled. */
export function printNamed(
  parameters: readonly Named[],
  place: 'headers' | 'query',
  scope: Scope,
): Code | undefined {
  const given = inputPart(scope, place);
  return given && printFilledNames(given, parameters, parameters);
}

/** Returns the expression of fields with the variables in the names of some, and what is made fresh in those of all, filled. */
export function printFilledNames(fields: Code, withVariables: readonly Named[], all: readonly Named[]): Code {
  const hasVariables = withVariables.some(({ name }) => readsVariable(name));
  const names = new Set(all.flatMap(({ name }) => dynamicNames(readTemplate(name))));
  const fresh = [...names].flatMap((name) => {
    const call = dynamicCall(name);
    return call === undefined ? [] : [code`${propertyName(`$${name}`)}: ${call}`];
  });
  if (fresh.length === 0 && !hasVariables) return fields;
  const values = hasVariables ? [code`...${variablesLocal}`, ...fresh] : fresh;
  const source = fresh.length === 0 ? variablesLocal : code`{ ${join(values, comma)} }`;
  return code`${ref('runtime/client/named', 'named')}(${fields}, ${source})`;
}
