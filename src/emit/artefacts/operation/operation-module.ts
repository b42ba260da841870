import { printTemplate } from '../../../notation/print-template.js';
import type { ClientVariable } from '../../../model/api.js';
import type { FieldType } from '../../../model/type-node.js';
import type { InputPlan, OperationPlan } from '../../../model/plan.js';
import { printAuth } from './auth-expression.js';
import { printBody } from './body-expression.js';
import { code, docComment, literal, local, ref, typeRef, type Code } from '../../code/code.js';
import { viewDeclaration, viewInterface, type InterfaceView } from '../../code/declaration-view.js';
import type { Doc, DocTag } from '../../code/doc-comment.js';
import { printFields } from './fields-expression.js';
import { printHeaders } from './headers-expression.js';
import { mentions } from '../../code/mentions.js';
import type { EmittedModule, Render } from '../../code/renderer.js';
import { printJsonStatuses, printReaders } from './response-readers.js';
import { isIdempotencyName } from '../../../names/is-idempotency-name.js';
import { printResult } from './result-type.js';
import { variablesLocal, createScope, type Scope } from '../../code/scope.js';
import { urlExpression } from './url-expression.js';
import type { OperationView, WatchView } from './operation-view.js';

/** Returns the module of one operation: its input, its types, its result and its function. */
export function printOperation(
  plan: OperationPlan,
  variables: ReadonlyMap<string, ClientVariable>,
  render: Render,
  watch?: WatchView,
): EmittedModule {
  const { module, name, input } = plan;
  const declarations = [
    ...(input ? [viewInput(input, module)] : []),
    ...plan.declarations.map((declaration) => viewDeclaration(declaration, module)),
    printResult(plan),
  ];
  const declared = [name, ...declarations.map((declaration) => declaration.name)];
  return render({ module, declared, declarations }, 'operation', {
    ...viewOperation(createScope(plan, variables)),
    watch,
  });
}

function viewOperation(scope: Scope): Omit<OperationView, 'watch'> {
  const { operation, name, input, resultName } = scope.plan;
  const request = {
    url: printWholeUrl(scope),
    headers: printHeaders(scope),
    idempotency: printIdempotency(scope),
    auth: printAuth(scope),
    body: printBody(scope),
    json: printJsonStatuses(scope),
    responses: printReaders(scope),
  };
  return {
    doc: docComment(operationDoc(operation)),
    name: local(name),
    client: typeRef('client', 'Client'),
    input: input && { type: local(input.name), optional: !input.required },
    options: typeRef('runtime/send/send', 'RequestOptions'),
    result: local(resultName),
    send: ref('runtime/send/send', 'send'),
    place: literal(`${name} (${operation.method} ${printTemplate(operation.url.path)})`),
    method: literal(operation.method),
    ...request,
    usesVariables: Object.values(request).some((part) => part && usesVariables(part)),
  };
}

/** A request without effect can be sent again as it is. */
function printIdempotency({ plan }: Scope): Code | undefined {
  const { method, headerArguments } = plan.operation;
  const header = headerArguments.find(({ name }) => isIdempotencyName(name));
  return header && !/^(?:get|head|options)$/i.test(method) ? literal(header.name) : undefined;
}

function usesVariables(expression: Code): boolean {
  return mentions(expression, (piece) => piece === variablesLocal);
}

function printWholeUrl(scope: Scope): Code {
  const { query, url } = scope.plan.operation;
  const fields = printFields(query, 'query', scope);
  if (fields === undefined) return urlExpression(scope);
  return code`${ref('runtime/request/query', url.raw ? 'addRawQuery' : 'addQuery')}(${urlExpression(scope)}, ${fields})`;
}

function viewInput({ name, parts }: InputPlan, module: string): InterfaceView {
  const fields = parts.map(({ place, required, type, description }): FieldType => ({
    key: place,
    type,
    optional: !required,
    ...(description !== undefined && { facts: { description } }),
  }));
  return viewInterface(name, fields, module);
}

function operationDoc({ description = '', see, deprecated, method, url }: OperationPlan['operation']): Doc {
  const line = `${method} ${url.display}`.replace(/\s+/g, ' ').replaceAll('`', "'");
  const tags: readonly DocTag[] = [
    ...(deprecated === undefined ? [] : [{ name: 'deprecated' as const, text: deprecated }]),
    ...(see === undefined ? [] : [{ name: 'see' as const, text: see }]),
  ];
  return { prose: [description, `\`${line}\``], tags };
}
