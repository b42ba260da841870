import type { ClientVariable } from '../../model/api.js';
import type { Template } from '../../model/template.js';
import { isSecretName } from '../../names/is-secret-name.js';
import type { DeclaredVariable } from './declared-variables.js';
import { readTemplate } from '../../notation/read-template.js';
import { resolveTemplate } from '../../notation/fill-template.js';
import { fitsName, nestedNames, variableNames } from '../../notation/variable-names.js';
import type { VariableUses } from './variable-uses.js';

/**
 * Returns the names of the variables that belong to the client: the declared ones, and those that a base URL,
 * credentials, a header or a query value read.
 */
export function clientVariableNames(
  uses: VariableUses,
  declared: ReadonlyMap<string, DeclaredVariable>,
  others: readonly string[] = [],
): ReadonlySet<string> {
  const named = candidates(uses.nested, declared, others);
  return new Set([...declared.keys(), ...uses.essential, ...uses.sent, ...named]);
}

/**
 * Returns the client's variables: of those that belong to it, the ones that a request or the default of another variable
 * reads. First come the declared ones in their order, then the others by order of their names: the order of the requests
 * counts for nothing.
 */
export function clientVariables(
  uses: VariableUses,
  declared: ReadonlyMap<string, DeclaredVariable>,
  others: readonly string[] = [],
): readonly ClientVariable[] {
  const owned = clientVariableNames(uses, declared, others);
  const essential = withNested(uses.essential, declared);
  const path = [...uses.path].filter((name) => owned.has(name));
  const named = withNested([...uses.essential, ...uses.sent, ...path], declared);
  const nested = [...uses.nested, ...[...named].flatMap((name) => nestedNames(defaultOf(name, declared)))];
  const read = withNested([...named, ...candidates(nested, declared, others)], declared);
  const undeclared = [...read].filter((name) => !declared.has(name)).sort();
  return [...[...declared.keys()].filter((name) => read.has(name)), ...undeclared].map((name) =>
    clientVariable(name, declared.get(name), { isEssential: essential.has(name), isNamed: named.has(name) }),
  );
}

/**
 * A declared value makes a variable optional; without one it is required if it was declared or nothing works without it. One
 * that only a name with holes may come to is never required: which of those is read is known at the call.
 */
function clientVariable(
  name: string,
  declared: DeclaredVariable | undefined,
  { isEssential, isNamed }: { readonly isEssential: boolean; readonly isNamed: boolean },
): ClientVariable {
  const { value, description } = declared ?? {};
  const isWanted = isEssential || (declared !== undefined && !declared.secret);
  return {
    name,
    required: value === undefined && isNamed && isWanted,
    ...(value !== undefined && { default: value }),
    secret: declared?.secret ?? isSecretName(name),
    ...(description !== undefined && { description }),
    ...pathFormOf(value),
  };
}

function pathFormOf(value = ''): Pick<ClientVariable, 'inPath'> {
  if (/%[\da-f]{2}/i.test(value)) return { inPath: 'encoded' };
  return value.includes('/') ? { inPath: 'segments' } : {};
}

/** The variables that names with holes can come to: the declared ones that fit, those of further environments, and what the declared values make of them. */
function candidates(
  nested: readonly Template[],
  declared: ReadonlyMap<string, DeclaredVariable>,
  others: readonly string[],
): readonly string[] {
  return nested.flatMap((name) => {
    const usual = resolveTemplate(name, (inner) => declared.get(inner)?.value);
    const fitting = [...declared.keys(), ...others].filter((each) => fitsName(name, each));
    return hasBraces(usual) ? fitting : [...fitting, usual];
  });
}

function hasBraces(text: string): boolean {
  return /[{}]/.test(text);
}

/** The names with those that their defaults read, however deep. */
function withNested(
  names: Iterable<string>,
  declared: ReadonlyMap<string, DeclaredVariable>,
): ReadonlySet<string> {
  // A set is walked to its end, also through what is added on the way.
  const all = new Set(names);
  for (const name of all) {
    for (const inner of variableNames(defaultOf(name, declared))) all.add(inner);
  }
  return all;
}

function defaultOf(name: string, declared: ReadonlyMap<string, DeclaredVariable>): Template {
  return readTemplate(declared.get(name)?.value ?? '');
}
