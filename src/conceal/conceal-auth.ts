import { isLiteral } from './is-literal-secret.js';
import type { Concealer } from './concealer.js';
import { secretVariable } from '../names/secret-variable.js';
import { whySecret } from './why-secret.js';

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

/** Returns the value of a parameter of an auth block; of one that is a credential a `{{variable}}` named after both. */
export function concealAuth(scheme: string, key: string, value: string, concealer: Concealer): string {
  const isCredential = credentials.get(scheme)?.includes(key) === true || concealer.isNamed(key);
  if (!isCredential || !isLiteral(value)) return value;
  return concealer.conceal(value, {
    field: key,
    variable: secretVariable(scheme, key),
    why: whySecret.place,
    evidence: ordinary.includes(key) ? 'likely' : 'certain',
  });
}
