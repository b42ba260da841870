import { assertNever } from '../../../diagnostics/errors.js';
import type { GraphqlBody, MultipartBody, TextBody } from '../../../model/operation.js';
import { printFields } from './fields-expression.js';
import { propertyKey, stringLiteral, templateText } from '../../code/literal.js';
import { holdsBigInt } from '../../code/holds-bigint.js';
import { inputPart, inputValue, type Scope } from '../../code/scope.js';
import { printHole, printTemplate } from './template-expression.js';

/** Where a module of the runtime is not called like its function. */
const functionNames: Readonly<Partial<Record<string, string>>> = { 'lossless-json': 'losslessJson' };

/** Returns the expression of an operation's body, or undefined where it sends none. */
export function printBody(scope: Scope): string | undefined {
  const printed = printTyped(scope);
  if (printed === undefined || !scope.plan.operation.untypedBody) return printed;
  return `${scope.imports.value('runtime/body/untyped', 'untyped')}(${printed})`;
}

function printTyped(scope: Scope): string | undefined {
  const { body } = scope.plan.operation;
  const call = (kind: string, ...values: readonly (string | undefined)[]): string =>
    `${scope.imports.value(`runtime/body/${kind}`, functionNames[kind] ?? kind)}(${values.filter((value) => value !== undefined).join(', ')})`;
  const given = inputPart(scope, 'body') ?? 'undefined';
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'json':
      return holdsBigInt(scope.plan.operation) ? call('lossless-json', given) : call('json', given);
    case 'text':
      return call('text', given, contentType(body));
    case 'form':
      return body.fields.length > 0 ? call('form', printFields(body.fields, 'body', scope)) : undefined;
    case 'multipart':
      if (body.fields.length === 0) return undefined;
      return call('multipart', printFields(body.fields, 'body', scope), partTypes(body));
    case 'file':
      return call('binary', given);
    case 'graphql':
      if (holdsBigInt(scope.plan.operation)) return call('lossless-json', graphqlObject(body, scope));
      return call('graphql', ...graphqlValues(body, scope));
    default:
      return assertNever(body);
  }
}

/** The runtime's own default needs no mention. */
function contentType({ contentType: type }: TextBody): string | undefined {
  return type === undefined || type === 'text/plain' ? undefined : stringLiteral(type);
}

function partTypes({ fields }: MultipartBody): string | undefined {
  const typed = new Map(
    fields.flatMap(({ name, contentType: type }) => (type === undefined ? [] : [[name, type] as const])),
  );
  if (typed.size === 0) return undefined;
  return `{${[...typed].map(([name, type]) => `${propertyKey(name)}: ${stringLiteral(type)},`).join('\n')}}`;
}

/** The object that the runtime's `graphql` would make, with variables whose integers keep their digits. */
function graphqlObject(body: GraphqlBody, scope: Scope): string {
  const [query = "''", variables = 'undefined', name = 'undefined'] = graphqlValues(body, scope);
  return `{ query: ${query}, operationName: ${name}, variables: ${variables} }`;
}

function graphqlValues({ query, operationName }: GraphqlBody, scope: Scope): readonly (string | undefined)[] {
  const hasInput = inputPart(scope, 'body') !== undefined;
  const name = operationName && printTemplate(operationName, scope);
  const variables = hasInput ? inputValue(scope, 'body', 'variables') : undefined;
  const text = query.map((part) =>
    part.kind === 'text' ? templateText(part.text) : `\${${printHole(part, scope)}}`,
  );
  return [`\`${text.join('')}\``, variables ?? (name && 'undefined'), name];
}
