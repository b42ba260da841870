import type { Declaration, InputPlan, ModelPlan, OperationPlan, Plan } from '../../../model/plan.js';
import { checkedResults, schemaNames, type SchemaNames } from '../../../plan/schema-names.js';
import type { ArtefactCode } from '../../artefact.js';
import { code, docComment, local, ref, typeRef, type Code, type ReferenceCode } from '../../code/code.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import type { ValidatorOptions } from '../../validator-options.js';
import { libraries, type Library } from './library.js';
import { printLibrarySchemas, printModelSchemas } from './library-module.js';
import { reachedTypes } from './schema-order.js';
import type { AnswerTablesView, SchemasView, TableView } from './schemas-view.js';
import { printField, printTypeTable, type TableOf } from './table-expression.js';

const tableType = typeRef('runtime/validators/table', 'Table');

/** Makes the schemas of a client that is to have some. */
export const validatorsCode: ArtefactCode<ValidatorOptions> = {
  exports: exportsOf,
  modules({ plan, render }, options) {
    const { tables, library } = wanted(options);
    return [
      ...(tables ? plan.models.map((model) => printModelTables(model, render)) : []),
      ...(library ? printModelSchemas(plan.models, library, render) : []),
    ];
  },
  modulesOf(operation, { schemas: names, render }, options) {
    const { tables, library } = wanted(options);
    if (!operation.input && checkedResults(operation).length === 0) return [];
    if (!library) return tables ? [printSchemas(operation, names, render)] : [];
    const isWatched = tables && checkedResults(operation).length > 0;
    return [
      ...(isWatched ? [printTables(operation, names, render)] : []),
      printLibrarySchemas(operation, names, library, render),
    ];
  },
};

/** Answers are looked at by tables, whatever library the schemas are of. */
function wanted({ validators = 'none', validatorsLibrary = 'none' }: ValidatorOptions): {
  readonly tables: boolean;
  readonly library: Library | undefined;
} {
  return {
    tables: validators !== 'none',
    library: validatorsLibrary === 'none' ? undefined : libraries[validatorsLibrary],
  };
}

function exportsOf(plan: Plan, options: ValidatorOptions): readonly ReferenceCode[] {
  const { tables, library } = wanted(options);
  if (!tables && !library) return [];
  const namesOf = schemaNames(plan);
  return [
    ...plan.operations.flatMap((operation) => {
      const { module, input, data } = namesOf(operation);
      return [
        ...(operation.input ? [ref(module, input)] : []),
        ...(checkedResults(operation).length > 0 ? [ref(module, data)] : []),
      ];
    }),
    ...(library ? [] : ownExports),
    ...(tables ? watchExports(options) : []),
  ];
}

/** Libraries have a way of their own to check an input. */
const ownExports = [
  ref('runtime/validators/check-input', 'checkInput'),
  ref('runtime/validators/invalid-input-error', 'InvalidInputError'),
  typeRef('runtime/validators/standard-schema', 'StandardSchema'),
];

function watchExports({ validators }: ValidatorOptions): readonly ReferenceCode[] {
  return [
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
    answers: undefined,
  });
}

/** Returns the module with the tables of what an operation answers, and with nothing else. */
function printTables(
  plan: OperationPlan,
  { tablesModule: module, tables }: SchemaNames,
  render: Render,
): EmittedModule {
  const tableOf = tablesIn(plan.module, module);
  const types = checkedResults(plan).map(({ type }) => type);
  const declarations = reachedTypes(types, plan);
  const declared = [...declarations.map(({ name }) => tableName(name)), tables];
  return render({ module, declared }, 'tables', {
    own: viewTables(declarations, tableOf),
    tableType,
    answers: viewAnswerTables(plan, tables, tableOf),
  });
}

function viewAnswerTables(plan: OperationPlan, name: string, tableOf: TableOf): AnswerTablesView {
  return {
    doc: docOf(`What \`${plan.name}\` answers, by status.`),
    name: local(name),
    type: typeRef('runtime/validators/differences-of', 'Tables'),
    tables: checkedResults(plan).map(({ status, type }) => ({
      status: code`${status}`,
      table: printTypeTable(type, tableOf),
    })),
  };
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
    answers: results.length === 0 ? undefined : viewAnswerTables(plan, names.tables, tableOf),
    data:
      results.length === 0
        ? undefined
        : {
            doc: docOf(`Schemas of what \`${plan.name}\` answers, by status.`),
            name: local(names.data),
            schemas: results.map(({ status }) => ({
              status: code`${status}`,
              type: code`Extract<${result}, { readonly status: ${status} }>['data']`,
            })),
          },
    input: plan.input && {
      doc: docOf(`The schema of what \`${plan.name}\` takes.`),
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

function docOf(text: string): Code {
  return docComment({ prose: [text], tags: [] });
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
