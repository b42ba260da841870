import type { AliasPlan, OperationPlan, Plan } from '../../../model/plan.js';
import { specifier } from '../../code/imports.js';
import { identifier, stringLiteral } from '../../code/literal.js';
import { printDeprecation } from '../../code/print-deprecation.js';
import type { Render } from '../../code/renderer.js';
import type { AliasedNameView, AliasesView } from '../../code/views.js';

/** The path of the module with the old names, without its extension. */
export const aliasesPath = 'aliases';

/** Returns the text of `aliases.ts`, the old names of operations and of their types; undefined where there are none. */
export function printAliases({ operations }: Plan, render: Render): string | undefined {
  const aliased = operations.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length === 0) return undefined;
  const ordered = [...aliased].sort((a, b) => (a.name < b.name ? -1 : 1));
  return render('aliases', { exports: ordered.map(viewAliased) });
}

function viewAliased({ name, module, aliases }: OperationPlan): AliasesView['exports'][number] {
  return {
    module: stringLiteral(specifier(aliasesPath, module)),
    names: aliases.flatMap((alias) => viewAlias(name, alias)),
  };
}

function viewAlias(operation: string, alias: AliasPlan): readonly AliasedNameView[] {
  return [
    { deprecation: printDeprecation(operation).trimEnd(), name: renamed(operation, alias.name) },
    ...alias.types.map(({ name, of }) => ({
      deprecation: printDeprecation(of).trimEnd(),
      name: `type ${renamed(of, name)}`,
    })),
  ];
}

function renamed(from: string, to: string): string {
  return `${identifier(from)} as ${identifier(to)}`;
}
