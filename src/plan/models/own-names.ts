import { inputError } from '../../diagnostics/errors.js';
import type { Operation } from '../../model/operation.js';
import type { TypeNode } from '../../model/type-node.js';
import { inputParts } from '../input-parts.js';
import type { TypeNames } from '../type-names.js';
import { partsOf } from './parts-of.js';

/** Claims the names of the user's own types, so that nothing else is called like what modules import. */
export function claimOwnNames(operations: readonly Operation[], names: TypeNames): void {
  const found = new Set<string>();
  const visit = (type: TypeNode): void => {
    if (type.kind === 'own' && type.from !== undefined) found.add(type.text);
    for (const part of partsOf(type)) visit(part.type);
  };
  for (const operation of operations) {
    for (const { type } of operation.responses) visit(type);
    for (const { type } of inputParts(operation)) visit(type);
  }
  for (const name of [...found].sort()) claimExactly(name, names);
}

/** Claims a name that the user gave: it is this one or an InputError. */
export function claimExactly(name: string, names: TypeNames): string {
  if (names.claim(name) === name) return name;
  throw inputError(
    'override-name-taken',
    `An override uses the name "${name}", which the client has for something else. Choose another one.`,
  );
}
