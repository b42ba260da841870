import type { Document, DocumentNode, DocumentVariable } from '../../model/document.js';
import { isSecretName } from '../../names/is-secret-name.js';

/** A variable that the collection, with the environment's in front, declares. */
export interface DeclaredVariable {
  readonly name: string;
  /** Undefined where none is declared; one that was a credential is gone by now. */
  readonly value?: string;
  readonly secret: boolean;
  readonly description?: string;
}

/**
 * Returns the declared variables by name. The collection's go before those of its folders: a folder's value counts only
 * where no other folder contradicts it, since a client has one value for a name.
 */
export function declaredVariables(document: Document): ReadonlyMap<string, DeclaredVariable> {
  const declared = new Map<string, DeclaredVariable>();
  for (const scope of [folderVariables(document.items), document.variables]) {
    for (const variable of scope) {
      if (variable.disabled || variable.key === '') continue;
      declared.set(variable.key, merge(declared.get(variable.key), variable));
    }
  }
  return declared;
}

/** A later scope's value replaces an earlier one, but an empty one says nothing. */
function merge(known: DeclaredVariable | undefined, variable: DocumentVariable): DeclaredVariable {
  const secret = variable.secret || known?.secret === true || isSecretName(variable.key);
  const value = variable.value || known?.value;
  const description = variable.description ?? known?.description;
  return {
    name: variable.key,
    secret,
    ...(value !== undefined && { value }),
    ...(description !== undefined && { description }),
  };
}

/** The folders' and requests' own variables, without a value where they disagree. */
function folderVariables(items: readonly DocumentNode[]): readonly DocumentVariable[] {
  const byName = new Map<string, DocumentVariable>();
  for (const variable of items.flatMap(ownVariables)) {
    if (variable.disabled) continue;
    const { value, ...known } = byName.get(variable.key) ?? variable;
    byName.set(variable.key, value === variable.value ? variable : known);
  }
  return [...byName.values()];
}

function ownVariables(node: DocumentNode): readonly DocumentVariable[] {
  return node.kind === 'item' ? node.variables : [...node.variables, ...node.items.flatMap(ownVariables)];
}
