import type { Template, TemplatePart } from '../../../model/template.js';
import { stringLiteral, templateText } from '../../code/literal.js';
import type { Scope } from '../../code/scope.js';
import { printAsWritten, printHole, printTemplate } from './template-expression.js';

/** Returns the expression of an operation's URL without its query. */
export function printUrl(scope: Scope): string {
  const { base, path } = scope.plan.operation.url;
  const start = printBase(base, scope);
  if (path.length === 0) return start;
  return `\`\${${start}}${path.map((part) => printPathPart(part, scope)).join('')}\``;
}

/** Only what begins with a scheme in the collection is known to have one. The client's own base goes before it. */
function printBase(base: Template, scope: Scope): string {
  const literal = literalOf(base);
  if (literal !== undefined) return `${scope.imports.value('runtime/url', 'origin')}(client, ${literal})`;
  const [first] = base;
  if (first?.kind === 'text' && first.text.includes('://')) {
    const parts = base.map((part) => (part.kind === 'text' ? templateText(part.text) : hole(part, scope)));
    return `${scope.imports.value('runtime/url', 'origin')}(client, \`${parts.join('')}\`)`;
  }
  return `${scope.imports.value('runtime/url', 'base')}(client, ${printTemplate(base, scope)})`;
}

function literalOf(base: Template): string | undefined {
  if (!base.every((part) => part.kind === 'text')) return undefined;
  const text = base.map((part) => part.text).join('');
  return stringLiteral(text.includes('://') ? text : `http://${text}`);
}

function hole(part: TemplatePart, scope: Scope): string {
  return `\${${pathValue(part, scope)}}`;
}

/** In a URL a variable or an argument without a value stays as Postman leaves it. */
function pathValue(part: TemplatePart, scope: Scope): string {
  if (part.kind !== 'argument') return printAsWritten(part, scope);
  const value = printHole(part, scope);
  const parameter = scope.plan.operation.path.find(({ name }) => name === part.name);
  if (parameter?.required === true) return value;
  return `${value} ?? ${printSent(parameter?.sent ?? [{ kind: 'text', text: `:${part.name}` }], scope)}`;
}

function printSent(sent: Template, scope: Scope): string {
  const [only, ...others] = sent;
  if (only && others.length === 0) return printHole(only, scope);
  return `\`${sent.map((part) => (part.kind === 'text' ? templateText(part.text) : hole(part, scope))).join('')}\``;
}

function printPathPart(part: TemplatePart, scope: Scope): string {
  if (part.kind === 'text') return templateText(part.text);
  if (scope.plan.operation.url.raw) return hole(part, scope);
  const many = part.kind === 'variable' && scope.hasSegments(part.name);
  const encode = scope.imports.value('runtime/url', many ? 'segments' : 'segment');
  return `\${${encode}(${pathValue(part, scope)})}`;
}
