import { assertNever } from '../../../diagnostics/errors.js';
import type { NestedPart, Template, TemplatePart } from '../../../model/template.js';
import { dynamicCall } from '../../code/dynamic-call.js';
import { stringLiteral, templateText } from '../../code/literal.js';
import { printPart as notation } from '../../../notation/print-template.js';
import { inputValue, type Scope } from '../../code/scope.js';

/**
 * Returns the expression of a template's text. It is undefined at run time where a variable in it has no value: what
 * it was for is then not sent.
 */
export function printTemplate(template: Template, scope: Scope): string {
  const [first, ...others] = template;
  if (first === undefined) return `''`;
  if (others.length === 0) return first.kind === 'text' ? stringLiteral(first.text) : printHole(first, scope);
  const text = `\`${template.map((part) => printPart(part, scope)).join('')}\``;
  const missing = template
    .filter((part) => canBeMissing(part, scope))
    .map((part) => `${printHole(part, scope)} === undefined`);
  return missing.length > 0 ? `${[...new Set(missing)].join(' || ')} ? undefined : ${text}` : text;
}

/** Tells whether the expression of a part can be undefined: that of a variable without a value. */
export function canBeMissing(part: TemplatePart, scope: Scope): boolean {
  return part.kind === 'nested' || (part.kind === 'variable' && scope.isOptional(part.name));
}

/** Returns the expression of one part, in which a variable without a value stays as Postman leaves it. */
export function printAsWritten(part: TemplatePart, scope: Scope): string {
  const value = printHole(part, scope);
  if (!canBeMissing(part, scope)) return value;
  const written =
    part.kind === 'nested' ? `\`{{${printName(part, scope)}}}\`` : stringLiteral(notation(part));
  return `${value} ?? ${written}`;
}

/** Returns what stands in a template literal for the name of a nested variable. */
function printName({ name }: NestedPart, scope: Scope): string {
  return name
    .map((part) => (part.kind === 'text' ? templateText(part.text) : `\${${printAsWritten(part, scope)}}`))
    .join('');
}

function printPart(part: TemplatePart, scope: Scope): string {
  return part.kind === 'text' ? templateText(part.text) : `\${${printHole(part, scope)}}`;
}

/** Returns the expression that one part stands for, as it is. */
export function printHole(part: TemplatePart, scope: Scope): string {
  switch (part.kind) {
    case 'text':
      return stringLiteral(part.text);
    case 'variable':
      return scope.variable(part.name);
    case 'nested':
      return `${scope.imports.value('runtime/lookup', 'lookup')}(${scope.variables()}, \`${printName(part, scope)}\`)`;
    case 'dynamic':
      return dynamicCall(part.name, scope.imports) ?? stringLiteral(notation(part));
    case 'argument':
      return inputValue(scope, 'path', part.name);
    default:
      return assertNever(part);
  }
}
