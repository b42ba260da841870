import type { Parameter } from '../../../model/operation.js';
import { readsVariable } from '../../../notation/variable-names.js';
import { inputPart, type Scope } from '../../code/scope.js';

/** Returns the expression of what the caller gives of the headers or the query, the variables in its names filled. */
export function printNamed(
  parameters: readonly Pick<Parameter, 'name'>[],
  place: 'headers' | 'query',
  scope: Scope,
): string | undefined {
  const given = inputPart(scope, place);
  if (given === undefined || !parameters.some(({ name }) => readsVariable(name))) return given;
  return `${scope.imports.value('runtime/named', 'named')}(${given}, ${scope.variables()})`;
}
