import { assertNever } from '../../../diagnostics/errors.js';
import type { GraphqlBody, MultipartBody, TextBody } from '../../../model/operation.js';
import { printFields } from './fields-expression.js';
import { code, comma, join, lineBreak, literal, propertyName, ref, type Code } from '../../code/code.js';
import { holdsBigInt } from '../../code/holds-bigint.js';
import { inputPart, inputValue, type Scope } from '../../code/scope.js';
import { templateExpression, textExpression } from './template-expression.js';

/** Where a module of the runtime is not called like its function. */
const functionNames: Readonly<Partial<Record<string, string>>> = { 'lossless-json': 'losslessJson' };

/** Returns the expression of an operation's body, or undefined where it sends none. */
export function printBody(scope: Scope): Code | undefined {
  const printed = printTyped(scope);
  if (printed === undefined || !scope.plan.operation.untypedBody) return printed;
  return code`${ref('runtime/body/untyped', 'untyped')}(${printed})`;
}

function printTyped(scope: Scope): Code | undefined {
  const { body } = scope.plan.operation;
  const given = inputPart(scope, 'body') ?? code`undefined`;
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

/** Returns the call of the runtime's function for one kind of body. */
function call(kind: string, ...values: readonly (Code | undefined)[]): Code {
  const given = values.filter((value) => value !== undefined);
  return code`${ref(`runtime/body/${kind}`, functionNames[kind] ?? kind)}(${join(given, comma)})`;
}

/** The runtime's own default needs no mention. */
function contentType({ contentType: type }: TextBody): Code | undefined {
  return type === undefined || type === 'text/plain' ? undefined : literal(type);
}

function partTypes({ fields }: MultipartBody): Code | undefined {
  const typed = new Map(
    fields.flatMap(({ name, contentType: type }) => (type === undefined ? [] : [[name, type] as const])),
  );
  if (typed.size === 0) return undefined;
  return code`{${join(
    [...typed].map(([name, type]) => code`${propertyName(name)}: ${literal(type)},`),
    lineBreak,
  )}}`;
}

/** The object that the runtime's `graphql` would make, with variables whose integers keep their digits. */
function graphqlObject(body: GraphqlBody, scope: Scope): Code {
  const none = code`undefined`;
  const [query = literal(''), variables = none, name = none] = graphqlValues(body, scope);
  return code`{ query: ${query}, operationName: ${name}, variables: ${variables} }`;
}

function graphqlValues({ query, operationName }: GraphqlBody, scope: Scope): readonly (Code | undefined)[] {
  const hasInput = inputPart(scope, 'body') !== undefined;
  const name = operationName && templateExpression(operationName, scope);
  const variables = hasInput ? inputValue(scope, 'body', 'variables') : undefined;
  return [textExpression(query, scope), variables ?? (name && code`undefined`), name];
}
