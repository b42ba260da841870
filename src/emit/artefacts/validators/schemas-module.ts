import type { Declaration, InputPlan, ModelPlan, OperationPlan, Plan } from '../../../model/plan.js';
import { checkedResults, schemaNames, type SchemaNames } from '../../../plan/schema-names.js';
import type { ArtefactCode } from '../../artefact.js';
import { code, docComment, local, ref, typeRef, type Code, type ReferenceCode } from '../../code/code.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import type { ValidatorOptions } from '../../validator-options.js';
import type { SchemasView, TableView } from './schemas-view.js';
import { printField, printTypeTable, type TableOf } from './table-expression.js';

const tableType = typeRef('runtime/validators/table', 'Table');

/** Makes the schemas of a client that is to have some. */
export const validatorsCode: ArtefactCode<ValidatorOptions> = {
  exports: (plan, options) => (isOn(options) ? exportsOf(plan, options) : []),
  modules: ({ plan, render }, options) =>
    isOn(options) ? plan.models.map((model) => printModelTables(model, render)) : [],
  modulesOf: (operation, { plan, render }, options) =>
    isOn(options) ? [printSchemas(operation, schemaNames(plan)(operation), render)] : [],
};

function isOn({ validators = 'none' }: ValidatorOptions): boolean {
  return validators !== 'none';
}

function exportsOf(plan: Plan, { validators }: ValidatorOptions): readonly ReferenceCode[] {
  const namesOf = schemaNames(plan);
  return [
    ...plan.operations.flatMap((operation) => {
      const { module, input, data } = namesOf(operation);
      return [
        ...(operation.input ? [ref(module, input)] : []),
        ...(checkedResults(operation).length > 0 ? [ref(module, data)] : []),
      ];
    }),
    ref('runtime/validators/check-input', 'checkInput'),
    ref('runtime/validators/invalid-input-error', 'InvalidInputError'),
    typeRef('runtime/validators/standard-schema', 'StandardSchema'),
    typeRef('runtime/validators/drift-report', 'DriftDifference'),
    validators === 'strict'
      ? ref('runtime/validators/drift-error', 'DriftError')
      : typeRef('runtime/validators/drift-report', 'DriftReport'),
  ];
}

function printModelTables({ module, declarations }: ModelPlan, render: Render): EmittedModule {
  const own = tablesModule(module);
  return render({ module: own, declared: declarations.map(({ name }) => tableName(name)) }, 'tables', {
    own: viewTables(declarations, tablesIn(module, own)),
    tableType,
  });
}

function printSchemas(plan: OperationPlan, names: SchemaNames, render: Render): EmittedModule {
  const { module } = names;
  const declared = [
    ...plan.declarations.map(({ name }) => tableName(name)),
    ...[names.input, names.data, names.tables],
  ];
  return render({ module, declared }, 'schemas', viewSchemas(plan, names));
}

function viewSchemas(plan: OperationPlan, names: SchemaNames): SchemasView {
  const tableOf = tablesIn(plan.module, names.module);
  const results = checkedResults(plan);
  const result = typeRef(plan.module, plan.resultName);
  return {
    own: viewTables(plan.declarations, tableOf),
    tableType,
    validate: ref('runtime/validators/standard-schema', 'validate'),
    schemaType: typeRef('runtime/validators/standard-schema', 'StandardSchema'),
    answers:
      results.length === 0
        ? undefined
        : {
            doc: docComment({ prose: [`What \`${plan.name}\` answers, by status.`], tags: [] }),
            name: local(names.tables),
            type: typeRef('runtime/validators/differences-of', 'Tables'),
            tables: results.map(({ status, type }) => ({
              status: code`${status}`,
              table: printTypeTable(type, tableOf),
              type: code`Extract<${result}, { readonly status: ${status} }>['data']`,
            })),
            schemasDoc: docComment({
              prose: [`Schemas of what \`${plan.name}\` answers, by status.`],
              tags: [],
            }),
            schemas: local(names.data),
          },
    input: plan.input && {
      doc: docComment({ prose: [`The schema of what \`${plan.name}\` takes.`], tags: [] }),
      name: local(names.input),
      type: typeRef(plan.module, plan.input.name),
      table: printInput(plan.input, tableOf),
    },
  };
}

function printInput({ parts }: InputPlan, tableOf: TableOf): Code {
  const fields = parts.map(({ place, required, type }) => ({ key: place, type, optional: !required }));
  return printTypeTable({ kind: 'object', fields }, tableOf);
}

function viewTables(declarations: readonly Declaration[], tableOf: TableOf): readonly TableView[] {
  return declarations.map(({ name, type, facts }) => ({
    name: local(tableName(name)),
    table: printField({ key: name, type, optional: false, ...(facts && { facts }) }, tableOf),
  }));
}

/** The tables of an operation's types stand beside its schemas, those of shared types in a module of their own. */
function tablesIn(home: string, module: string): TableOf {
  return (name, from = home) =>
    from === home
      ? local(tableName(name))
      : ref(from === module ? module : tablesModule(from), tableName(name));
}

function tablesModule(module: string): string {
  return `${module}.tables`;
}

function tableName(type: string): string {
  return `${type}Table`;
}
