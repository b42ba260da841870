import type { DocumentAuth } from '../../parse/document.js';
import { isLiteral } from './is-literal-secret.js';
import { replaceSecret, secretVariable, type ReportSecret } from './secret-variable.js';

/** The parameters of each scheme that are credentials. */
const credentials: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['username', 'password']],
  ['bearer', ['token']],
  ['apikey', ['value']],
  ['digest', ['username', 'password']],
  ['ntlm', ['username', 'password']],
  ['oauth2', ['accessToken']],
  ['oauth1', ['consumerKey', 'consumerSecret', 'token', 'tokenSecret', 'privateKey']],
  ['hawk', ['authId', 'authKey']],
  ['awsv4', ['accessKey', 'secretKey', 'sessionToken']],
  ['edgegrid', ['accessToken', 'clientToken', 'clientSecret']],
  ['jwt', ['secret', 'privateKey']],
  ['asap', ['privateKey']],
]);

/** Returns an auth block with `{{variables}}` named after scheme and parameter in place of credentials. */
export function concealAuth(auth: DocumentAuth, report: ReportSecret): DocumentAuth {
  const secret = credentials.get(auth.type) ?? [];
  return {
    ...auth,
    parameters: auth.parameters.map((parameter) => {
      if (!secret.includes(parameter.key) || !isLiteral(parameter.value)) return parameter;
      const variable = secretVariable(auth.type, parameter.key);
      return { ...parameter, value: replaceSecret(`the ${auth.type} authentication`, variable, report) };
    }),
  };
}
