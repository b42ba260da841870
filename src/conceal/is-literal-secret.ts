import { isDoubtfulName, isEverydayName, isSecretName } from '../names/is-secret-name.js';
import { isUuid, looksGenerated } from './looks-generated.js';
import { looksRandom } from './looks-random.js';

/** Returns whether a value is a credential written out: not empty, no `{{variable}}` in it, no `<placeholder>`. */
export function isLiteral(value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  return text !== '' && !text.includes('{{') && !/^<[\w\s-]*>$/.test(text);
}

/** Of a contract on a blockchain, which all see: the `token` of a market. */
const address = /^0x[0-9a-f]{40}$/i;

/** Returns whether what stands under this name is a credential written out. */
export function isLiteralSecret(name: string, value: string | null | undefined): value is string {
  if (!isLiteral(value) || address.test(value.trim())) return false;
  if (isSecretName(name)) return true;
  const text = value.trim();
  if (isDoubtfulName(name)) return looksRandom(text, leastOf(name));
  return isEverydayName(name) && looksGenerated(text);
}

/** How long what stands under a doubtful name has to be: people choose short passwords. */
export function leastOf(name: string): number {
  return /pass/i.test(name) ? 6 : 12;
}

/**
 * Returns whether a parameter, of a URL or a form, is a credential written out. `?key=` opens many an API; in JSON a key is
 * mostly that of a value.
 */
export function isSecretParameter(name: string, value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  if (isLiteralSecret(name, value)) return true;
  return /^(?:key|code|auth)$/i.test(name.trim()) && (looksGenerated(text) || isUuid(text));
}
