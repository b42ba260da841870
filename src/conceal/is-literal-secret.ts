import { isSecretName } from './is-secret-name.js';

/** Returns whether a value is a credential written out: not empty, no `{{variable}}` in it, no `<placeholder>`. */
export function isLiteral(value: string | null | undefined): value is string {
  const text = value?.trim() ?? '';
  return text !== '' && !text.includes('{{') && !/^<[\w\s-]*>$/.test(text);
}

/** Returns whether what stands under this name is a credential written out. */
export function isLiteralSecret(name: string, value: string | null | undefined): value is string {
  return isLiteral(value) && isSecretName(name);
}
