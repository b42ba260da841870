import type { Declaration, OldType } from '../../model/plan.js';
import { pascalCase, words } from '../../names/words.js';
import type { TypeName } from './type-names.js';

const longest = 80;

/** Returns what the first rule called the type of a field: by all that it stands in, or by the root where that is too long. */
export function formerChildName(parent: string, key: string, root: string): string {
  const own = pascalCase(words(key)).slice(0, longest / 2) || 'Field';
  const full = parent + own;
  return full.length > longest ? root + own : full;
}

/** A declaration with what the first rule called it. */
export interface NamedDeclaration extends Declaration {
  readonly former: string;
}

/** Returns the old names of types that the first rule called otherwise. */
export function formerNames(types: readonly TypeName[]): readonly OldType[] {
  return types.flatMap(({ name, former }) => (former === name ? [] : [{ name: former, of: name }]));
}

/** Returns declarations under the names that they have now. */
export function withoutFormer(declarations: readonly NamedDeclaration[]): readonly Declaration[] {
  return declarations.map(({ name, type }) => ({ name, type }));
}
