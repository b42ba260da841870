import type { Template, TemplatePart } from '../model/template.js';
import { stringLiteral, templateText } from './literal.js';
import type { Scope } from './scope.js';
import { printHole, printTemplate } from './template-expression.js';

/** Returns the expression of an operation's URL without its query. */
export function printUrl(scope: Scope): string {
  const { base, path } = scope.plan.operation.url;
  if ([...base, ...path].every((part) => part.kind === 'text'))
    return stringLiteral(textOf([...base, ...path]));
  const text = printBase(base, scope) + path.map((part) => printPathPart(part, scope)).join('');
  const only = path.length === 0 && base[0]?.kind !== 'text';
  return only ? text.slice(2, -1) : `\`${text}\``;
}

/** Only what begins with a scheme in the collection is known to have one. */
function printBase(base: Template, scope: Scope): string {
  const [first] = base;
  if (first?.kind === 'text' && first.text.includes('://')) {
    return base.map((part) => (part.kind === 'text' ? templateText(part.text) : hole(part, scope))).join('');
  }
  const value = printTemplate(base, scope);
  return `\${${scope.imports.value('runtime/url', 'base')}(${value})}`;
}

function textOf(template: Template): string {
  const text = template.map((part) => (part.kind === 'text' ? part.text : '')).join('');
  return text.includes('://') ? text : `http://${text}`;
}

function hole(part: TemplatePart, scope: Scope): string {
  return `\${${pathValue(part, scope)}}`;
}

/** In a URL a variable or an argument without a value stays as Postman leaves it. */
function pathValue(part: TemplatePart, scope: Scope): string {
  const value = printHole(part, scope);
  if (part.kind === 'variable' && scope.isOptional(part.name)) {
    return `${value} ?? ${stringLiteral(`{{${part.name}}}`)}`;
  }
  if (part.kind !== 'argument') return value;
  const parameter = scope.plan.operation.path.find(({ name }) => name === part.name);
  if (parameter?.required === true) return value;
  return `${value} ?? ${parameter?.sent ? printTemplate(parameter.sent, scope) : stringLiteral(`:${part.name}`)}`;
}

function printPathPart(part: TemplatePart, scope: Scope): string {
  if (part.kind === 'text') return templateText(part.text);
  if (scope.plan.operation.url.raw) return hole(part, scope);
  const many = part.kind === 'variable' && scope.hasSegments(part.name);
  const encode = scope.imports.value('runtime/url', many ? 'segments' : 'segment');
  return `\${${encode}(${pathValue(part, scope)})}`;
}
