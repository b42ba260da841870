import { base64 } from './base64.js';
import { hmac, type HashName } from './hmac.js';
import { privateKey } from './private-key.js';
import { rfc3986 } from './rfc3986.js';

/** What a signature is made with: the secrets, or the private key for the RSA methods. */
export interface Oauth1Secrets {
  readonly consumerSecret?: string | undefined;
  readonly tokenSecret?: string | undefined;
  readonly privateKey?: string | undefined;
}

/** Returns the signature of a base string by one of the methods PLAINTEXT, HMAC-SHA* and RSA-SHA* (RFC 5849, section 3.4). */
export async function oauth1Signature(method: string, text: string, secrets: Oauth1Secrets): Promise<string> {
  const key = `${rfc3986(secrets.consumerSecret ?? '')}&${rfc3986(secrets.tokenSecret ?? '')}`;
  if (method === 'PLAINTEXT') return key;
  const [kind, name] = method.split('-', 2);
  const hash = hashOf(name);
  if (hash !== undefined && kind === 'HMAC') return base64(await hmac(hash, key, text));
  if (hash !== undefined && kind === 'RSA') return rsa(hash, secrets.privateKey ?? '', text);
  throw new TypeError(`OAuth 1 has no signature method "${method}".`);
}

/** Returns WebCrypto's name of the hash that the second half of a signature method names. */
export function hashOf(name: string | undefined): HashName | undefined {
  if (name === 'SHA1') return 'SHA-1';
  if (name === 'SHA256') return 'SHA-256';
  if (name === 'SHA512') return 'SHA-512';
  return undefined;
}

async function rsa(hash: HashName, pem: string, text: string): Promise<string> {
  const key = await privateKey(pem, { name: 'RSASSA-PKCS1-v1_5', hash });
  return base64(await crypto.subtle.sign(key.algorithm.name, key, new TextEncoder().encode(text)));
}
