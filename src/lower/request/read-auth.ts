import { findScheme, schemeFacts } from '../../auth/auth-schemes.js';
import type { Auth, AuthParameter, AuthScheme } from '../../model/auth.js';
import type { DocumentAuth } from '../../model/document.js';
import { secretVariable } from '../../names/secret-variable.js';
import { printTemplate } from '../../notation/print-template.js';
import { readTemplate } from '../../notation/read-template.js';
import type { ReadContext } from './read-context.js';

/**
 * Returns how the request authenticates. A scheme that Postman does not know, or that fetch cannot do, sends nothing, nor does
 * one that lacks a parameter. A token scheme without a token leaves a recorded Authorization header to speak; where there is
 * none, a variable of its own makes room for the token.
 */
export function readAuth(context: ReadContext, hasHeader: boolean): Auth {
  const recorded = context.auth;
  if (!recorded || recorded.type === '' || recorded.type === 'noauth') return { kind: 'none' };
  const kind = findScheme(recorded.type);
  if (!kind) {
    context.report('auth-unsupported', unsupported(recorded.type));
    return { kind: 'none' };
  }
  const { needs, token, parameters: taken } = schemeFacts(kind);
  const all = recorded.parameters.map(({ key, value }) => ({ key, value: readTemplate(value) }));
  if (token === undefined) {
    const isComplete = needs((key) => authText(all, key)).every((key) => authText(all, key) !== '');
    return isComplete ? { kind, parameters: all } : { kind: 'none' };
  }
  const parameters = all.filter(({ key }) => taken.includes(key));
  if (authText(parameters, token) !== '') return { kind, parameters };
  return hasHeader ? { kind: 'none' } : { kind, parameters: withToken(kind, token, parameters) };
}

/** Returns the recorded text of one parameter of an auth block in Postman's notation, "" where it has none. */
export function authText(parameters: readonly AuthParameter[], key: string): string {
  return printTemplate(parameters.findLast((parameter) => parameter.key === key)?.value ?? []);
}

/** Returns whether an auth block is one of a token, and names none. */
export function lacksToken(auth: DocumentAuth | undefined): boolean {
  const scheme = auth && findScheme(auth.type);
  const token = scheme && schemeFacts(scheme).token;
  if (token === undefined) return false;
  return !auth?.parameters.some(({ key, value }) => key === token && value !== '');
}

/** Returns the parameters with a variable of its own for the token. */
function withToken(
  scheme: AuthScheme,
  token: string,
  parameters: readonly AuthParameter[],
): readonly AuthParameter[] {
  const variable: AuthParameter = {
    key: token,
    value: [{ kind: 'variable', name: secretVariable(scheme, token) }],
  };
  return [...parameters.filter(({ key }) => key !== token), variable];
}

function unsupported(type: string): string {
  return type === 'ntlm'
    ? 'NTLM authenticates a connection, which fetch does not show: the request goes out without it. Give createClient a fetch that does NTLM.'
    : `expected an authentication that Postman knows, found "${type}": the request goes out without it. Choose another in Postman, or give createClient a fetch that does it.`;
}
