import { schemeFacts } from '../../../auth/auth-schemes.js';
import { fixedHeaders } from './headers-expression.js';
import { code, comma, join, propertyName, ref, type Code } from '../../code/code.js';
import type { Scope } from '../../code/scope.js';
import { templateExpression } from './template-expression.js';

/** Returns the call that makes the authorizer of an operation, or undefined where it sends no credentials. */
export function printAuth(scope: Scope): Code | undefined {
  const { auth } = scope.plan.operation;
  if (auth.kind === 'none') {
    return hasCredentials(scope) ? code`${ref('runtime/auth/in-headers', 'inHeaders')}()` : undefined;
  }
  const taken = schemeFacts(auth.kind).parameters;
  const scheme = ref(`runtime/auth/${auth.kind}`, auth.kind);
  const given = new Map(auth.parameters.map(({ key, value }) => [key, value]));
  const properties = [...given].filter(([key]) => taken.includes(key));
  const printed = properties.map(
    ([key, value]) => code`${propertyName(key)}: ${templateExpression(value, scope)}`,
  );
  return code`${scheme}({ ${join(printed, comma)} })`;
}

/** Tells whether a recorded header is a credential: Authorization, or one that a secret variable fills. */
function hasCredentials(scope: Scope): boolean {
  for (const [name, values] of fixedHeaders(scope.plan.operation)) {
    const isFilled = values.some((value) =>
      value.some((part) => part.kind === 'variable' && scope.isSecret(part.name)),
    );
    if (isFilled || name.toLowerCase() === 'authorization') return true;
  }
  return false;
}
