import type { DocumentAuth } from '../model/document.js';
import { isLiteral } from './is-literal-secret.js';
import type { Conceal } from './ledger.js';
import { secretVariable } from '../names/secret-variable.js';

/** The parameters of each scheme that are credentials. */
const credentials: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['username', 'password']],
  ['bearer', ['token']],
  ['apikey', ['value']],
  ['digest', ['username', 'password']],
  ['ntlm', ['username', 'password']],
  ['oauth2', ['accessToken', 'clientSecret', 'refreshToken', 'password', 'code']],
  ['oauth1', ['consumerKey', 'consumerSecret', 'token', 'tokenSecret', 'privateKey']],
  ['hawk', ['authId', 'authKey']],
  ['awsv4', ['accessKey', 'secretKey', 'sessionToken']],
  ['edgegrid', ['accessToken', 'clientToken', 'clientSecret']],
  ['jwt', ['secret', 'privateKey']],
  ['asap', ['privateKey']],
]);

/** What stands beside a credential and may well stand elsewhere as an ordinary word. */
const ordinary: readonly string[] = ['username', 'consumerKey', 'authId'];

/** Returns an auth block with `{{variables}}` named after scheme and parameter in place of credentials. */
export function concealAuth(auth: DocumentAuth, conceal: Conceal): DocumentAuth {
  const secret = credentials.get(auth.type) ?? [];
  const place = `the ${auth.type} authentication`;
  return {
    ...auth,
    parameters: auth.parameters.map(({ key, value }) => {
      if (!secret.includes(key) || !isLiteral(value)) return { key, value };
      const evidence = ordinary.includes(key) ? 'likely' : 'certain';
      return { key, value: conceal(value, secretVariable(auth.type, key), place, evidence) };
    }),
  };
}
