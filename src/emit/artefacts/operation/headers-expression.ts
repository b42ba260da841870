import type { Operation } from '../../../model/operation.js';
import type { Template } from '../../../model/template.js';
import { code, comma, join, nothing, propertyName, type Code } from '../../code/code.js';
import { printNamed } from './print-named.js';
import type { Scope } from '../../code/scope.js';
import { templateExpression } from './template-expression.js';

/** Returns the expression of the headers: the recorded ones first, so that those of the caller replace them. */
export function printHeaders(scope: Scope): Code | undefined {
  const fixed = fixedHeaders(scope.plan.operation);
  const given = printNamed(scope.plan.operation.headerArguments, 'headers', scope);
  if (fixed.size === 0) return given;
  const lines = [...fixed].map(([name, values]) => {
    const printed = values.map((value) => templateExpression(value, scope));
    const [only = nothing] = printed;
    return code`${propertyName(name)}: ${printed.length === 1 ? only : code`[${join(printed, comma)}]`},`;
  });
  return code`{ ${join(lines, code` `)} ${given === undefined ? nothing : code`...${given}`} }`;
}

/** Returns what is sent when the caller says nothing, by name; several values for a header that is recorded more than once. */
export function fixedHeaders({
  headers,
  headerArguments,
  body,
  untypedBody,
}: Operation): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, { readonly name: string; readonly values: Template[] }>();
  const add = (name: string, value: Template): void => {
    const known = found.get(name.toLowerCase());
    if (known) known.values.push(value);
    else found.set(name.toLowerCase(), { name, values: [value] });
  };
  for (const { name, value } of headers) add(name, value);
  for (const { name, sent } of headerArguments) if (sent) add(name, sent);
  const isTyped = untypedBody !== true && !found.has('content-type');
  if (isTyped && body.kind === 'json' && body.contentType !== 'application/json') {
    add('Content-Type', [{ kind: 'text', text: body.contentType }]);
  }
  return new Map([...found.values()].map(({ name, values }) => [name, values]));
}
