import { assertNever } from '../../../diagnostics/errors.js';
import type { Template, TemplatePart } from '../../../model/template.js';
import { dynamicCall } from '../../code/dynamic-call.js';
import { stringLiteral, templateText } from '../../code/literal.js';
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
    .filter((part) => part.kind === 'variable' && scope.isOptional(part.name))
    .map((part) => `${printHole(part, scope)} === undefined`);
  return missing.length > 0 ? `${[...new Set(missing)].join(' || ')} ? undefined : ${text}` : text;
}

/** Tells whether the expression of a template can be undefined. */
export function mayBeUndefined(template: Template, scope: Scope): boolean {
  return template.some((part) => part.kind === 'variable' && scope.isOptional(part.name));
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
    case 'dynamic':
      return dynamicCall(part.name, scope.imports) ?? stringLiteral(`{{$${part.name}}}`);
    case 'argument':
      return inputValue(scope, 'path', part.name);
    default:
      return assertNever(part);
  }
}
