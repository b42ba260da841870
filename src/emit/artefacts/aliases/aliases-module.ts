import type { AliasPlan, ModelPlan, OldType, OperationPlan, Plan } from '../../../model/plan.js';
import { code, literal, local, ref, typeRef, type Code } from '../../code/code.js';
import { deprecation } from '../../code/deprecation.js';
import { specifier } from '../../code/module-names.js';
import type { ArtefactCode } from '../../artefact.js';
import type { AliasedNameView } from './aliases-view.js';

/** The path of the module with the old names, without its extension. */
const aliasesPath = 'aliases';

/** Makes `aliases.ts`, where there are old names. */
export const aliasesCode: ArtefactCode<object> = {
  exports: ({ operations, models }) => [
    ...operations
      .flatMap(({ aliases }) => aliases)
      .flatMap(({ name, types }) => [ref(aliasesPath, name), ...types.map(typeReference)]),
    ...[...operations, ...models].flatMap(({ formerTypes }) => formerTypes).map(typeReference),
  ],
  modules({ plan, render, style }) {
    const modules = aliasedModules(plan).map(({ module, names }) => ({
      module: literal(specifier(aliasesPath, module, style)),
      names,
    }));
    return modules.length === 0 ? [] : [render({ module: aliasesPath }, 'aliases', { modules })];
  },
};

function typeReference({ name }: OldType): ReturnType<typeof typeRef> {
  return typeRef(aliasesPath, name);
}

/** A module some of whose exports had other names. */
interface Aliased {
  readonly name: string;
  readonly module: string;
  readonly names: readonly AliasedNameView[];
}

function aliasedModules({ operations, models }: Plan): readonly Aliased[] {
  const byName = (a: Aliased, b: Aliased): number => (a.name < b.name ? -1 : 1);
  const all = [...operations.map(aliasedOperation).sort(byName), ...models.map(aliasedModel).sort(byName)];
  return all.filter(({ names }) => names.length > 0);
}

function aliasedOperation({ name, module, aliases, formerTypes }: OperationPlan): Aliased {
  const names = [...aliases.flatMap((alias) => viewAlias(name, alias)), ...formerTypes.map(viewOldType)];
  return { name, module, names };
}

function aliasedModel({ name, module, formerTypes }: ModelPlan): Aliased {
  return { name, module, names: formerTypes.map(viewOldType) };
}

function viewAlias(operation: string, { name, types }: AliasPlan): readonly AliasedNameView[] {
  return [{ deprecation: deprecation(operation), name: renamed(operation, name) }, ...types.map(viewOldType)];
}

function viewOldType({ name, of }: OldType): AliasedNameView {
  return { deprecation: deprecation(of), name: code`type ${renamed(of, name)}` };
}

function renamed(from: string, to: string): Code {
  return code`${local(from)} as ${local(to)}`;
}
