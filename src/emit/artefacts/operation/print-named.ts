import type { Parameter } from '../../../model/operation.js';
import { readsVariable } from '../../../notation/variable-names.js';
import { code, ref, type Code } from '../../code/code.js';
import { clientVariables, inputPart, type Scope } from '../../code/scope.js';

/** Returns the expression of what the caller gives of the headers or the query, the variables in its names filled. */
export function printNamed(
  parameters: readonly Pick<Parameter, 'name'>[],
  place: 'headers' | 'query',
  scope: Scope,
): Code | undefined {
  const given = inputPart(scope, place);
  if (given === undefined || !parameters.some(({ name }) => readsVariable(name))) return given;
  return code`${ref('runtime/named', 'named')}(${given}, ${clientVariables})`;
}
