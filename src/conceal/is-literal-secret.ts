import { isDoubtfulName, isSecretName } from './is-secret-name.js';
import { looksRandom } from './looks-random.js';

/** Returns whether a value is a credential written out: not empty, no `{{variable}}` in it, no `<placeholder>`. */
export function isLiteral(value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  return text !== '' && !text.includes('{{') && !/^<[\w\s-]*>$/.test(text);
}

/** Returns whether what stands under this name is a credential written out. */
export function isLiteralSecret(name: string, value: string | null | undefined): value is string {
  if (!isLiteral(value)) return false;
  return isSecretName(name) || (isDoubtfulName(name) && looksRandom(value.trim(), 12));
}
