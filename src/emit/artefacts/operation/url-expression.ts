import type { Template, TemplatePart } from '../../../model/template.js';
import { code, literal, ref, templateLiteral, type Code } from '../../code/code.js';
import { placeLocal, type Scope } from '../../code/scope.js';
import { printAsWritten, printHole, templateExpression } from './template-expression.js';

/** Returns the expression of an operation's URL without its query. */
export function urlExpression(scope: Scope): Code {
  const { base, path } = scope.plan.operation.url;
  const start = printBase(base, scope);
  if (path.length === 0) return start;
  return templateLiteral([start, ...path.map((part) => printPathPart(part, scope))]);
}

/** Only what begins with a scheme in the collection is known to have one. The client's own base goes before it. */
function printBase(base: Template, scope: Scope): Code {
  const origin = ref('runtime/request/url', 'origin');
  const known = literalOf(base);
  if (known !== undefined) return code`${origin}(client, ${known})`;
  const [first] = base;
  if (first?.kind === 'text' && first.text.includes('://')) {
    const parts = base.map((part) => (part.kind === 'text' ? part.text : givenValue(part, scope)));
    return code`${origin}(client, ${templateLiteral(parts)})`;
  }
  return code`${ref('runtime/request/url', 'base')}(client, ${templateExpression(base, scope)})`;
}

function literalOf(base: Template): Code | undefined {
  if (!base.every((part) => part.kind === 'text')) return undefined;
  const text = base.map((part) => part.text).join('');
  // Behind a scheme alone the first segment of the path would be taken for the host, or what is left of a scheme.
  const isLeft = text.includes('://') || /^(?:(?:https?|ftp|wss?):?)?$/i.test(text);
  return literal(isLeft ? text : `http://${text}`);
}

/** In a URL a variable or an argument without a value stays as Postman leaves it. */
function pathValue(part: TemplatePart, scope: Scope): Code {
  if (part.kind !== 'argument') return printAsWritten(part, scope);
  const value = printHole(part, scope);
  const parameter = scope.plan.operation.path.find(({ name }) => name === part.name);
  if (parameter?.required === true) return value;
  return code`${value} ?? ${printSent(parameter?.sent ?? [{ kind: 'text', text: `:${part.name}` }], scope)}`;
}

function printSent(sent: Template, scope: Scope): Code {
  const [only, ...others] = sent;
  if (only && others.length === 0) return printHole(only, scope);
  return templateLiteral(sent.map((part) => (part.kind === 'text' ? part.text : pathValue(part, scope))));
}

function printPathPart(part: TemplatePart, scope: Scope): string | Code {
  if (part.kind === 'text') return part.text;
  if (scope.plan.operation.url.raw) return givenValue(part, scope);
  return code`${encoderOf(part, scope)}(${givenValue(part, scope)}, ${placeLocal})`;
}

/** An argument must have a value: `/users/` is another resource than `/users/7`. */
function givenValue(part: TemplatePart, scope: Scope): Code {
  const value = pathValue(part, scope);
  if (part.kind !== 'argument') return value;
  return code`${ref('runtime/request/given', 'given')}(${value}, ${placeLocal}, ${literal(part.name)})`;
}

function encoderOf(part: TemplatePart, scope: Scope): Code {
  const form = scope.pathForm(part);
  return form === 'encoded'
    ? ref('runtime/request/encoded-segments', 'encodedSegments')
    : ref('runtime/request/url', form);
}
