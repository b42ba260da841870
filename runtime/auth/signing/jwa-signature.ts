import { privateKey, type SigningAlgorithm } from './private-key.js';

/** How WebCrypto imports a key and signs with it. */
interface Algorithm {
  readonly key: SigningAlgorithm;
  readonly sign: { readonly name: string; readonly hash?: string; readonly saltLength?: number };
}

/** Returns the signature of a text by one of the algorithms RS*, PS* and ES* (RFC 7518, section 3.1). */
export async function jwaSignature(name: string, pem: string, text: string): Promise<ArrayBuffer> {
  const algorithm = algorithmOf(name);
  if (!algorithm) throw new TypeError(`There is no JWT algorithm "${name}".`);
  const key = await privateKey(pem, algorithm.key);
  return crypto.subtle.sign(algorithm.sign, key, new TextEncoder().encode(text));
}

function algorithmOf(name: string): Algorithm | undefined {
  const [, kind, bits = ''] = /^(RS|PS|ES)(256|384|512)$/.exec(name) ?? [];
  const hash = `SHA-${bits}`;
  if (kind === 'ES') {
    const namedCurve = bits === '512' ? 'P-521' : `P-${bits}`;
    return { key: { name: 'ECDSA', namedCurve }, sign: { name: 'ECDSA', hash } };
  }
  if (kind === 'PS')
    return { key: { name: 'RSA-PSS', hash }, sign: { name: 'RSA-PSS', saltLength: Number(bits) / 8 } };
  if (kind === 'RS') return { key: { name: 'RSASSA-PKCS1-v1_5', hash }, sign: { name: 'RSASSA-PKCS1-v1_5' } };
  return undefined;
}
