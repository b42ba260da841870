import { looksGenerated } from './looks-generated.js';
import { looksRandom } from './looks-random.js';

const pair = /^\s*[\w.!#$%&'*+^|~-]{1,100}=(.+)$/;

/**
 * Returns the parts of a credential that are one by themselves, so that they are known where they stand alone: what a URL makes
 * segments of, the values of cookies, the password that Basic authentication sends.
 */
export function credentialParts(value: string): readonly string[] {
  const segments = value.includes('://') ? [] : value.split(/[/:]/);
  const cookies = value.split(';').map((text) => pair.exec(text)?.[1] ?? '');
  const password = passwordOf(value);
  return [
    ...(segments.length > 1 ? segments.filter((segment) => looksRandom(segment, 16)) : []),
    ...cookies.filter(looksGenerated),
    ...(password !== undefined && looksRandom(password, 8) ? [password] : []),
  ];
}

function passwordOf(value: string): string | undefined {
  if (!/^[A-Za-z0-9+/_-]{8,4000}={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString();
  return /^[^\p{Cc}\ufffd:]+:([^\p{Cc}\ufffd]+)$/u.exec(text)?.[1];
}
