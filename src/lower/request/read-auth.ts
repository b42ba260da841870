import type { Auth, AuthParameter, AuthScheme } from '../../model/auth.js';
import type { DocumentAuth } from '../../model/document.js';
import { secretVariable } from '../../names/secret-variable.js';
import { printTemplate } from '../../notation/print-template.js';
import { readTemplate } from '../../notation/read-template.js';
import type { ReadContext } from './read-context.js';

const schemes: readonly AuthScheme[] = [
  'basic',
  'bearer',
  'apikey',
  'oauth2',
  'oauth1',
  'digest',
  'awsv4',
  'hawk',
  'jwt',
  'edgegrid',
  'asap',
  'ntlm',
];

/** Of an oauth2 block, what is sent; the rest says how Postman gets a token. */
const sentOfOauth2: readonly string[] = ['accessToken', 'addTokenTo', 'tokenType', 'headerPrefix'];

/**
 * Returns how the request authenticates. A scheme that Postman does not know, or that fetch cannot do, sends nothing. A
 * token scheme without a token leaves a recorded Authorization header to speak; where there is none, a variable of
 * its own makes room for the token.
 */
export function readAuth(context: ReadContext, hasHeader: boolean): Auth {
  const recorded = context.auth;
  if (!recorded || recorded.type === '' || recorded.type === 'noauth') return { kind: 'none' };
  const kind = schemes.find((scheme) => scheme === recorded.type);
  if (!kind || kind === 'ntlm') {
    context.report('auth-unsupported', unsupported(recorded.type));
    return { kind: 'none' };
  }
  const templates = recorded.parameters.map(({ key, value }) => ({ key, value: readTemplate(value) }));
  switch (kind) {
    case 'bearer':
      return readToken(kind, 'token', templates, hasHeader);
    case 'oauth2':
      return readToken(
        kind,
        'accessToken',
        templates.filter(({ key }) => sentOfOauth2.includes(key)),
        hasHeader,
      );
    case 'apikey':
    case 'basic':
    case 'oauth1':
    case 'digest':
    case 'awsv4':
    case 'hawk':
    case 'jwt':
    case 'edgegrid':
    case 'asap': {
      const isComplete = requiredParameters(kind, templates).every((key) => authText(templates, key) !== '');
      return isComplete ? { kind, parameters: templates } : { kind: 'none' };
    }
  }
}

/** Returns the parameters without which Postman does not sign: the request then goes out as it was recorded. */
function requiredParameters(
  kind: Exclude<AuthScheme, 'bearer' | 'oauth2' | 'ntlm'>,
  parameters: readonly AuthParameter[],
): readonly string[] {
  switch (kind) {
    case 'basic':
    case 'awsv4':
    case 'hawk':
      return [];
    case 'apikey':
      return ['key'];
    case 'digest':
      return ['username'];
    case 'edgegrid':
      return ['accessToken', 'clientToken', 'clientSecret'];
    case 'jwt':
      return ['algorithm', /^HS/.test(authText(parameters, 'algorithm')) ? 'secret' : 'privateKey'];
    case 'asap':
      return ['privateKey'];
    case 'oauth1':
      return [
        'consumerKey',
        /^RSA/.test(authText(parameters, 'signatureMethod')) ? 'privateKey' : 'consumerSecret',
      ];
  }
}

/** Returns the recorded text of one parameter of an auth block in Postman's notation, "" where it has none. */
export function authText(parameters: readonly AuthParameter[], key: string): string {
  return printTemplate(parameters.findLast((parameter) => parameter.key === key)?.value ?? []);
}

/** Returns whether an auth block is one of a token, and names none. */
export function lacksToken(auth: DocumentAuth | undefined): boolean {
  const key = auth?.type === 'bearer' ? 'token' : auth?.type === 'oauth2' ? 'accessToken' : undefined;
  return (
    key !== undefined &&
    !auth?.parameters.some((parameter) => parameter.key === key && parameter.value !== '')
  );
}

function readToken(
  kind: 'bearer' | 'oauth2',
  key: string,
  parameters: readonly AuthParameter[],
  hasHeader: boolean,
): Auth {
  if (authText(parameters, key) !== '') return { kind, parameters };
  if (hasHeader) return { kind: 'none' };
  const token: AuthParameter = { key, value: [{ kind: 'variable', name: secretVariable(kind, key) }] };
  return { kind, parameters: [...parameters.filter((parameter) => parameter.key !== key), token] };
}

function unsupported(type: string): string {
  return type === 'ntlm'
    ? 'NTLM authenticates a connection, which fetch does not show: the request goes out without it. Give createClient a fetch that does NTLM.'
    : `expected an authentication that Postman knows, found "${type}": the request goes out without it. Choose another in Postman, or give createClient a fetch that does it.`;
}
