import type { InputPlan, ModelPlan, OperationPlan, ResultPlan } from '../../../model/plan.js';
import type { ObjectType, TypeNode } from '../../../model/type-node.js';
import { withText } from '../../../types/union-of.js';
import { checkedResults, type SchemaNames } from '../../../plan/schema-names.js';
import { code, docComment, local, ref, typeRef, type Code } from '../../code/code.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import type { Library } from './library.js';
import { printSchema, type SchemaScope } from './library-schema.js';
import type { LibrarySchemaView, LibraryView } from './library-view.js';
import { orderSchemas, type DeclaringModule, type SchemaOrder } from './schema-order.js';

/** Returns the modules with a library's schemas of the types that several operations share. */
export function printModelSchemas(
  models: readonly ModelPlan[],
  library: Library,
  render: Render,
): readonly EmittedModule[] {
  const order = orderSchemas(models);
  return models.map((model) => {
    const own = viewOwn(model, library, order);
    const view: LibraryView = { own, answers: undefined, input: undefined };
    return render({ module: schemasModule(model.module), declared: declaredIn(model) }, 'library', view);
  });
}

/** Returns the module with a library's schemas of what an operation takes and answers. */
export function printLibrarySchemas(
  plan: OperationPlan,
  names: SchemaNames,
  library: Library,
  render: Render,
): EmittedModule {
  const declared = [...declaredIn(plan), names.input, names.data];
  const order = orderSchemas([plan]);
  const scope = scopeOf(library, order, plan.module);
  const results = checkedResults(plan);
  const view: LibraryView = {
    own: viewOwn(plan, library, order),
    answers:
      results.length === 0
        ? undefined
        : {
            doc: docOf(`Schemas of what \`${plan.name}\` answers, by status.`),
            name: local(names.data),
            schemas: results.map((result) => ({
              status: code`${result.status}`,
              schema: printSchema(dataType(result), scope),
            })),
          },
    input: plan.input && {
      doc: docOf(`The schema of what \`${plan.name}\` takes.`),
      name: local(names.input),
      schema: printSchema(inputType(plan.input), scope),
    },
  };
  return render({ module: names.module, declared }, 'library', view);
}

function viewOwn(
  { module }: DeclaringModule,
  library: Library,
  order: SchemaOrder,
): readonly LibrarySchemaView[] {
  return order.sorted(module).map(({ name, type, facts }) => ({
    name: local(schemaName(name)),
    type: order.isCyclic(module, name) ? library.schemaType(typeRef(module, name)) : undefined,
    schema: printSchema(type, scopeOf(library, order, module, name), facts),
  }));
}

/** Schemas of other modules are there already, and those above in this one, unless types lead back to themselves. */
function scopeOf(library: Library, order: SchemaOrder, home: string, from?: string): SchemaScope {
  return {
    library,
    home,
    schemaOf(name, module = home) {
      const schema = module === home ? local(schemaName(name)) : ref(schemasModule(module), schemaName(name));
      const isLater = from !== undefined && order.isLater({ module: home, name: from }, { module, name });
      return isLater ? code`${library.root}.lazy(() => ${schema})` : schema;
    },
  };
}

function inputType({ parts }: InputPlan): ObjectType {
  return {
    kind: 'object',
    fields: parts.map(({ place, required, type }) => ({ key: place, type, optional: !required })),
  };
}

/** From 500 on a gateway may answer, with a text of its own. */
function dataType({ status, type }: ResultPlan): TypeNode {
  return status >= 500 ? withText(type) : type;
}

function declaredIn({ declarations }: DeclaringModule): readonly string[] {
  return declarations.map(({ name }) => schemaName(name));
}

function docOf(text: string): Code {
  return docComment({ prose: [text], tags: [] });
}

function schemasModule(module: string): string {
  return `${module}.schemas`;
}

function schemaName(type: string): string {
  return `${type}Schema`;
}
