import type { Location } from '../../diagnostics/diagnostic.js';
import { inputError } from '../../diagnostics/errors.js';
import { pointerTo } from '../../diagnostics/json-pointer.js';
import type { GivenName } from '../../model/api.js';
import { isReservedTypeName } from '../../names/reserved-names.js';
import type { TypeNames } from '../names/type-names.js';

/** Claims the names of the user's own types, so that nothing else is called like what modules import. */
export function claimOwnNames(given: readonly GivenName[], names: TypeNames): void {
  const imported = given.filter((each) => each.imported).map(({ name }) => name);
  for (const name of [...new Set(imported)].sort()) claimExactly(name, names, given);
}

/** Claims a name that the user gave: it is this one or an InputError. */
export function claimExactly(name: string, names: TypeNames, given: readonly GivenName[]): string {
  if (names.claim(name) === name) return name;
  const givers = given.filter((each) => each.name === name);
  const owner = isReservedTypeName(name)
    ? 'belongs to the runtime or to JavaScript'
    : 'is that of another type of the client';
  const advice = givers.some(({ imported }) => imported)
    ? 'Export the type under another name, and give that one.'
    : 'Choose another one.';
  const message = `${printGivers(givers)}the name "${name}" ${owner}. ${advice}`;
  throw inputError('override-name-taken', message, locationOf(givers));
}

/** `postwright.json › "Get user › 200 › data": `, with every entry that gives the name. */
function printGivers(givers: readonly GivenName[]): string {
  const paths = givers.map(({ path }) => JSON.stringify(path));
  return paths.length === 0 ? '' : `${givers[0]?.file ?? 'overrides'} › ${paths.join(' and ')}: `;
}

function locationOf([first]: readonly GivenName[]): Location {
  if (first?.file === undefined) return {};
  return { file: first.file, pointer: pointerTo('overrides', first.path) };
}
