import { assertNever } from '../../../diagnostics/errors.js';
import type { NestedPart, Template, TemplatePart } from '../../../model/template.js';
import { printPart as notation } from '../../../notation/print-template.js';
import { code, join, literal, ref, templateLiteral, type Code } from '../../code/code.js';
import { dynamicCall } from '../../code/dynamic-call.js';
import { printAlone } from '../../code/print-code.js';
import { variablesLocal, inputValue, type Scope } from '../../code/scope.js';

/**
 * Returns the expression of a template's text. It is undefined at run time where a variable in it has no value: what
 * it was for is then not sent.
 */
export function templateExpression(template: Template, scope: Scope): Code {
  const [first, ...others] = template;
  if (first === undefined) return literal('');
  if (others.length === 0) return printHole(first, scope);
  const text = textExpression(template, scope);
  // A variable that stands there twice is asked for once.
  const missing = new Map(
    template.flatMap((part) => {
      const test = code`${printHole(part, scope)} === undefined`;
      return canBeMissing(part, scope) ? [[printAlone(test), test] as const] : [];
    }),
  );
  if (missing.size === 0) return text;
  return code`${join([...missing.values()], code` || `)} ? undefined : ${text}`;
}

/** Tells whether the expression of a part can be undefined: that of a variable without a value. */
function canBeMissing(part: TemplatePart, scope: Scope): boolean {
  return part.kind === 'variable' && scope.isOptional(part.name);
}

/** Returns the expression of one part, in which a variable without a value stays as Postman leaves it. */
export function printAsWritten(part: TemplatePart, scope: Scope): Code {
  const value = printHole(part, scope);
  return canBeMissing(part, scope) ? code`${value} ?? ${literal(notation(part))}` : value;
}

/** Which variable it is shows at run time: one that is not there stays as Postman leaves it. */
function printNested({ name }: NestedPart, scope: Scope): Code {
  const parts = name.map((part) => (part.kind === 'text' ? part.text : printAsWritten(part, scope)));
  const value = code`${ref('runtime/client/lookup', 'lookup')}(${variablesLocal}, ${templateLiteral(parts)})`;
  return code`${value} ?? ${templateLiteral(['{{', ...parts, '}}'])}`;
}

/** Returns the template literal of a template's text, whatever has no value in it. */
export function textExpression(template: Template, scope: Scope): Code {
  return templateLiteral(template.map((part) => (part.kind === 'text' ? part.text : printHole(part, scope))));
}

/** Tells whether the expression of a template is a choice, which has to stand in parentheses within another one. */
export function isChoiceExpression(template: Template, scope: Scope): boolean {
  return template.length > 1 && template.some((part) => canBeMissing(part, scope));
}

/** Returns the expression that one part stands for, as it is. */
export function printHole(part: TemplatePart, scope: Scope): Code {
  switch (part.kind) {
    case 'text':
      return literal(part.text);
    case 'variable':
      return scope.variable(part.name);
    case 'nested':
      return printNested(part, scope);
    case 'dynamic':
      return dynamicCall(part.name) ?? literal(notation(part));
    case 'argument':
      return inputValue(scope, 'path', part.name);
    default:
      return assertNever(part);
  }
}
