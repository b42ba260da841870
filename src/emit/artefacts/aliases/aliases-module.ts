import type { AliasPlan, OperationPlan } from '../../../model/plan.js';
import { code, literal, local, ref, typeRef, type Code } from '../../code/code.js';
import { deprecation } from '../../code/deprecation.js';
import { specifier } from '../../code/module-names.js';
import type { ArtefactCode } from '../../artefact.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import type { AliasedNameView, AliasesView } from './aliases-view.js';

/** The path of the module with the old names, without its extension. */
const aliasesPath = 'aliases';

/** Makes `aliases.ts`, where there are old names. */
export const aliasesCode: ArtefactCode<object> = {
  exports: ({ operations }) =>
    operations
      .flatMap(({ aliases }) => aliases)
      .flatMap(({ name, types }) => [
        ref(aliasesPath, name),
        ...types.map((type) => typeRef(aliasesPath, type.name)),
      ]),
  modules({ plan, render }) {
    const aliased = plan.operations.filter(({ aliases }) => aliases.length > 0);
    return aliased.length === 0 ? [] : [printAliases(aliased, render)];
  },
};

/** Returns `aliases.ts`, the old names of operations and of their types. */
function printAliases(aliased: readonly OperationPlan[], render: Render): EmittedModule {
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
