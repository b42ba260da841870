import type { ClientVariable } from '../../../model/api.js';
import type { FieldType } from '../../../model/type-node.js';
import type { InputPlan, OperationPlan } from '../../../model/plan.js';
import { printAuth } from './auth-expression.js';
import { printBody } from './body-expression.js';
import { viewDeclaration, viewInterface } from '../../code/declaration-view.js';
import { docLines, type Doc } from '../../code/doc-comment.js';
import { printFields } from './fields-expression.js';
import { printHeaders } from './headers-expression.js';
import { createImports, type Imports } from '../../code/imports.js';
import { stringLiteral } from '../../code/literal.js';
import type { InterfaceView, ModuleView, ParameterView } from '../../code/module-view.js';
import type { Render } from '../../code/renderer.js';
import { printReaders } from './response-readers.js';
import { printResult } from './result-type.js';
import { createScope, type Scope } from '../../code/scope.js';
import { printUrl } from './url-expression.js';

/** Returns the module of one operation: its input, its types, its result and its function. */
export function viewOperation(
  plan: OperationPlan,
  variables: ReadonlyMap<string, ClientVariable>,
  render: Render,
): ModuleView {
  const imports = createImports(plan.module, [plan.name]);
  const declarations = [
    ...(plan.input ? [viewInput(plan.input, imports)] : []),
    ...plan.declarations.map((declaration) => viewDeclaration(declaration, imports)),
    printResult(plan, imports),
  ];
  const body = printFunctionBody(createScope(plan, variables, imports), render);
  const parameters: readonly ParameterView[] = [
    { name: 'client', optional: false, type: imports.type('client', 'Client') },
    viewInputParameter(plan.input),
    { name: 'options', optional: true, type: imports.type('runtime/send', 'RequestOptions') },
  ];
  return {
    imports: imports.render().map(({ clause, module }) => `import ${clause} from ${module};`),
    declarations,
    function: {
      name: plan.name,
      doc: docLines(operationDoc(plan)),
      parameters,
      returnType: `Promise<${plan.resultName}>`,
      body,
    },
  };
}

function printFunctionBody(scope: Scope, render: Render): string {
  const { operation } = scope.plan;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['url', printWholeUrl(scope)],
    ['headers', printHeaders(scope)],
    ['auth', printAuth(scope)],
    ['body', printBody(scope)],
    ['responses', printReaders(scope)],
  ];
  return render('operation', {
    send: scope.imports.value('runtime/send', 'send'),
    method: stringLiteral(operation.method),
    properties: parts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
    usesVariables: scope.usesVariables(),
  });
}

function printWholeUrl(scope: Scope): string {
  const { query, url } = scope.plan.operation;
  const fields = printFields(query, 'query', scope);
  if (fields === undefined) return printUrl(scope);
  const add = scope.imports.value('runtime/query', url.raw ? 'addRawQuery' : 'addQuery');
  return `${add}(${printUrl(scope)}, ${fields})`;
}

function viewInputParameter(input: InputPlan | undefined): ParameterView {
  if (!input) return { name: '_input', optional: true, type: 'Record<string, never>' };
  return { name: 'input', optional: !input.required, type: input.name };
}

function viewInput({ name, parts }: InputPlan, imports: Imports): InterfaceView {
  const fields = parts.map(({ place, required, type, description }): FieldType => ({
    key: place,
    type,
    optional: !required,
    ...(description !== undefined && { facts: { description } }),
  }));
  return viewInterface(name, fields, imports);
}

function operationDoc({ operation }: OperationPlan): Doc {
  const { description = '', see, method, url } = operation;
  const line = `${method} ${url.display}`.replace(/\s+/g, ' ').replaceAll('`', "'");
  return { prose: [description, `\`${line}\``], tags: see === undefined ? [] : [{ name: 'see', text: see }] };
}
