import type { TypeChange } from '../../model/config.js';
import type { Argument, ArgumentPlace, Operation } from '../../model/operation.js';
import { changePlace } from './change-place.js';
import type { OverrideTarget } from './override-target.js';
import { placeType } from './place-type.js';
import { replaceType } from './replace-type.js';
import { printTypePath } from './type-path.js';

/** What a change of an operation comes to: the operation, or why it cannot be. */
export type OverrideOutcome = { readonly operation: Operation } | { readonly refused: string };

/** Returns the operation with a change of one of its types; undefined where it has no such place. */
export function changeOperation(
  operation: Operation,
  target: OverrideTarget,
  change: TypeChange,
): OverrideOutcome | undefined {
  const { place, steps } = target;
  const root = placeType(operation, place);
  if (root === undefined) return undefined;
  if (place.kind === 'path' && change.kind === 'optional' && change.optional)
    return { refused: 'is a part of the path, which is always given' };
  const changed = changePlace(root, steps, change, place.kind === 'data');
  if (changed === undefined || 'refused' in changed) return changed;
  const replaced = replaceType(operation, place, changed.type);
  if (replaced === undefined)
    return { refused: 'is made of single arguments: name one of them behind a dot' };
  return { operation: change.kind === 'optional' ? withTyped(replaced, target, change.optional) : replaced };
}

const argumentPlaces: Readonly<Record<OverrideTarget['place']['kind'], ArgumentPlace | undefined>> = {
  data: undefined,
  path: 'path',
  query: 'query',
  headers: 'header',
  body: 'body',
};

/** What is shown of the argument says the same as its type. */
function withTyped(operation: Operation, { place, steps }: OverrideTarget, optional: boolean): Operation {
  const name = printTypePath('', steps).replace(/^\./, '');
  const isIt = (argument: Argument): boolean =>
    argument.in === argumentPlaces[place.kind] && argument.name === name;
  const typed = optional ? 'optional' : 'required';
  return {
    ...operation,
    arguments: operation.arguments.map((argument) => (isIt(argument) ? { ...argument, typed } : argument)),
  };
}
