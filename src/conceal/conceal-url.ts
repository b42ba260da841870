import type { DocumentUrl } from '../model/document.js';
import { concealParameter } from './conceal-parameters.js';
import { isPlaceholder } from './is-placeholder.js';
import { isLiteral, isSecretParameter } from './is-literal-secret.js';
import type { Conceal } from './ledger.js';
import { secretVariable } from '../names/secret-variable.js';

/** Returns a URL with `{{variables}}` in place of the password, the parameters and the path values that are credentials. */
export function concealUrl(url: DocumentUrl, conceal: Conceal): DocumentUrl {
  const inText = (text: string): string => concealUrlText(text, conceal);
  return {
    ...url,
    raw: inText(url.raw),
    host: inText(url.host),
    ...(url.path && { path: url.path.map(inText) }),
    ...(isLiteral(url.password) && { password: conceal(url.password, 'url_password', 'the URL') }),
    query: url.query.map((parameter) => concealParameter(parameter, 'the query parameter', conceal)),
    ...(url.hash !== undefined && { hash: inText(url.hash) }),
    variables: url.variables.map((parameter) =>
      isPlaceholder(parameter.value ?? '')
        ? parameter
        : concealParameter(parameter, 'the path value', conceal),
    ),
  };
}

const userInfo = /^([a-z][a-z0-9+.-]{0,20}:\/\/[^/?#@:]{0,500}:)([^/?#@{}]{1,2000})(?=@)/i;
const parameter = /([?&])([^=&#?]{1,100})=([^&#]*)/g;

/** Returns a text that is a URL, or a part of one, with `{{variables}}` in place of the credentials in it. */
export function concealUrlText(text: string, conceal: Conceal): string {
  return text
    .replace(userInfo, (whole, head: string, password: string) =>
      isLiteral(password) ? head + conceal(password, 'url_password', 'the URL') : whole,
    )
    .replace(parameter, (whole, mark: string, key: string, value: string) =>
      isSecretParameter(key, value)
        ? `${mark}${key}=${conceal(value, secretVariable(key), `the query parameter ${key}`, 'likely')}`
        : whole,
    );
}
