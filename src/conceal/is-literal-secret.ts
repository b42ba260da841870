import { isForeignPassword } from '../names/foreign-secret-names.js';
import { isDoubtfulName, isEverydayName, isSecretName, speaksOfSecret } from '../names/is-secret-name.js';
import { isCodedText, holdsProse } from './holds-prose.js';
import { isUuid, looksGenerated } from './looks-generated.js';
import { looksRandom } from './looks-random.js';

/** Returns whether a value can be a credential written out: it has a letter or a digit, no `{{variable}}`, and is no `<placeholder>`. */
export function isLiteral(value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  return /[\p{L}\p{N}]/u.test(text) && !text.includes('{{') && !/^<[\w\s-]*>$/.test(text);
}

/** What answers a question, as a field `has_password` does, or says what another field may be. */
const answer =
  /^(?:true|false|yes|no|on|off|null|none|nil|undefined|[01]|required|optional|enabled|disabled|invalid|valid|expired|missing)$/i;

/** What all may see: a contract on a blockchain (the `token` of a market), a date, the name of a resource in a cloud. */
const open =
  /^(?:0x[0-9a-f]{40}|\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?|arn:[a-z-]+:[\w:/.*-]+|[a-z]{3,}\/[\w.-]{1,63}\/[a-z]{3,}\/[\w./-]+)$/i;

/** The keys of some services, which call them the id of an application. Other such ids, which anybody may see, are shorter. */
const hex = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{32,64}$/;

/** Returns whether a value is no credential under any name: an answer, a sentence, what all may see. */
export function isOpenValue(value: string): boolean {
  const text = value.trim();
  return answer.test(text) || open.test(text) || holdsProse(text);
}

/** Returns whether what stands under this name is a credential written out. */
export function isLiteralSecret(name: string, value: string | null | undefined): value is string {
  // Names are known already, and most say nothing: only then is the value looked at.
  if (!speaksOfSecret(name) || !isLiteral(value) || isOpenValue(value)) return false;
  const text = value.trim();
  if (isSecretName(name)) return true;
  if (isDoubtfulName(name)) return looksRandom(text, leastOf(name));
  return isEverydayName(name) && looksGenerated(text) && !isCodedText(text);
}

/** How long what stands under a doubtful name has to be: people choose short passwords. */
export function leastOf(name: string): number {
  return /pass|^(?:.*[-_.])?pw$/i.test(name) || isForeignPassword(name) ? 6 : 12;
}

/**
 * Returns whether a parameter, of a URL or a form, is a credential written out. `?key=` opens many an API; in JSON a key is
 * mostly that of a value.
 */
export function isSecretParameter(name: string, value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  if (isLiteralSecret(name, value)) return true;
  if (/^appid$/i.test(name.trim())) return hex.test(text);
  return /^(?:key|code|auth)$/i.test(name.trim()) && (looksGenerated(text) || isUuid(text));
}
