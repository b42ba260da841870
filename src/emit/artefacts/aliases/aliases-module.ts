import type { AliasPlan, OperationPlan, Plan } from '../../../model/plan.js';
import { code, literal, local, type Code } from '../../code/code.js';
import { deprecation } from '../../code/deprecation.js';
import { specifier } from '../../code/module-names.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import type { AliasedNameView, AliasesView } from '../../code/views.js';

/** The path of the module with the old names, without its extension. */
export const aliasesPath = 'aliases';

/** Returns `aliases.ts`, the old names of operations and of their types; undefined where there are none. */
export function printAliases({ operations }: Plan, render: Render): EmittedModule | undefined {
  const aliased = operations.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length === 0) return undefined;
  const ordered = [...aliased].sort((a, b) => (a.name < b.name ? -1 : 1));
  return render({ module: aliasesPath }, 'aliases', { modules: ordered.map(viewAliased) });
}

function viewAliased({ name, module, aliases }: OperationPlan): AliasesView['modules'][number] {
  return {
    module: literal(specifier(aliasesPath, module)),
    names: aliases.flatMap((alias) => viewAlias(name, alias)),
  };
}

function viewAlias(operation: string, alias: AliasPlan): readonly AliasedNameView[] {
  return [
    { deprecation: deprecation(operation), name: renamed(operation, alias.name) },
    ...alias.types.map(({ name, of }) => ({
      deprecation: deprecation(of),
      name: code`type ${renamed(of, name)}`,
    })),
  ];
}

function renamed(from: string, to: string): Code {
  return code`${local(from)} as ${local(to)}`;
}
