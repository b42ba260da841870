/** The hashes that every WebCrypto has. */
export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512';

/** Returns the message authentication code of a text (RFC 2104); a key given as text counts in UTF-8. */
export async function hmac(hash: HashName, key: ArrayBuffer | string, text: string): Promise<ArrayBuffer> {
  const encoder = new TextEncoder();
  const raw = typeof key === 'string' ? encoder.encode(key) : key;
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash }, false, ['sign']);
  return crypto.subtle.sign('HMAC', imported, encoder.encode(text));
}
