import { secretVariable } from '../names/secret-variable.js';
import { isLiteral, isSecretParameter } from './is-literal-secret.js';
import { asksForCredential } from './is-placeholder.js';
import { isSecretName } from '../names/is-secret-name.js';
import type { Concealer } from './concealer.js';
import { recode } from './recode.js';
import { whySecret } from './why-secret.js';

const userInfo = /^([a-z][a-z0-9+.-]{0,20}:\/\/(?!mailto:)[^/?#@:]{0,500}:)([^/?#@{}]{1,2000})(?=@)/i;
const parameter = /([?&])([^=&#?]{1,100})=([^&#]*)/g;

/** Returns the password of a URL, or the `{{variable}}` that stands for it. */
export function concealPassword(password: string, { conceal }: Concealer): string {
  if (!isLiteral(password) && !asksForCredential(password)) return password;
  return conceal(password, { field: 'password', variable: 'url_password', why: whySecret.place });
}

/** Returns a text that is a URL, or a part of one, with `{{variables}}` in place of the credentials in it. */
export function concealUrlText(text: string, concealer: Concealer): string {
  const inUser = text.replace(
    userInfo,
    (_, head: string, password: string) => head + concealPassword(password, concealer),
  );
  return inUser.replace(parameter, (whole, mark: string, written: string, value: string) => {
    const key = recode(decodeURIComponent, written);
    if (concealer.isAllowed(key, value)) return whole;
    const isAsked = isSecretName(key) && asksForCredential(recode(decodeURIComponent, value));
    if (!isSecretParameter(key, value) && !isAsked && !(isLiteral(value) && concealer.isNamed(key)))
      return whole;
    const concealed = concealer.conceal(value, {
      field: key,
      variable: secretVariable(key),
      why: whySecret.name(key),
      evidence: 'likely',
      part: `the query parameter ${key}`,
    });
    return `${mark}${written}=${concealed}`;
  });
}
