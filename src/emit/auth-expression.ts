import { authParameters } from '../plan/auth-parameters.js';
import { propertyKey } from './literal.js';
import type { Scope } from './scope.js';
import { printTemplate } from './template-expression.js';

/** Returns the call that makes the authorizer of an operation, or undefined where it sends no credentials. */
export function printAuth(scope: Scope): string | undefined {
  const { auth } = scope.plan.operation;
  if (auth.kind === 'none' || auth.kind === 'ntlm') return undefined;
  const taken = authParameters[auth.kind];
  const scheme = scope.imports.value(`runtime/auth/${auth.kind}`, auth.kind);
  const given = new Map(auth.parameters.map(({ key, value }) => [key, value]));
  const properties = [...given].filter(([key]) => taken.includes(key));
  const printed = properties.map(([key, value]) => `${propertyKey(key)}: ${printTemplate(value, scope)}`);
  return `${scheme}({ ${printed.join(', ')} })`;
}
