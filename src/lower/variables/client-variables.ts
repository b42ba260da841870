import type { ClientVariable } from '../../model/api.js';
import { isSecretName } from '../../names/is-secret-name.js';
import type { DeclaredVariable } from './declared-variables.js';
import { readTemplate, variableNames } from '../../notation/read-template.js';
import type { VariableUses } from './variable-uses.js';

/**
 * Returns the names of the variables that belong to the client: the declared ones, and those that a base URL,
 * credentials, a header or a query value read.
 */
export function clientVariableNames(
  uses: VariableUses,
  declared: ReadonlyMap<string, DeclaredVariable>,
): ReadonlySet<string> {
  return new Set([...declared.keys(), ...uses.essential, ...uses.sent]);
}

/**
 * Returns the client's variables: of those that belong to it, the ones that a request or the default of another variable
 * reads. First come the declared ones in their order, then the others by order of their names: the order of the requests
 * counts for nothing.
 */
export function clientVariables(
  uses: VariableUses,
  declared: ReadonlyMap<string, DeclaredVariable>,
): readonly ClientVariable[] {
  const owned = clientVariableNames(uses, declared);
  const essential = withNested(uses.essential, declared);
  const path = [...uses.path].filter((name) => owned.has(name));
  const read = withNested([...uses.essential, ...uses.sent, ...path], declared);
  const undeclared = [...read].filter((name) => !declared.has(name)).sort();
  return [...[...declared.keys()].filter((name) => read.has(name)), ...undeclared].map((name) =>
    clientVariable(name, declared.get(name), essential.has(name)),
  );
}

/** A declared value makes a variable optional; without one it is required if it was declared or nothing works without it. */
function clientVariable(
  name: string,
  declared: DeclaredVariable | undefined,
  essential: boolean,
): ClientVariable {
  const { value, description } = declared ?? {};
  const isRequired = value === undefined && (essential || (declared !== undefined && !declared.secret));
  return {
    name,
    required: isRequired,
    ...(value !== undefined && { default: value }),
    secret: declared?.secret ?? isSecretName(name),
    ...(description !== undefined && { description }),
    ...(value?.includes('/') && { segments: true }),
  };
}

/** The names with those that their defaults read, however deep. */
function withNested(
  names: Iterable<string>,
  declared: ReadonlyMap<string, DeclaredVariable>,
): ReadonlySet<string> {
  // A set is walked to its end, also through what is added on the way.
  const all = new Set(names);
  for (const name of all) {
    for (const inner of variableNames(readTemplate(declared.get(name)?.value ?? ''))) all.add(inner);
  }
  return all;
}
