import { hex } from './hex.js';
import { md5 } from './md5.js';
import { sha512256 } from './sha512-256.js';

/** Returns a hash in hexadecimal by the name that digest authentication gives it; undefined where there is none of the name. */
export function digestHash(algorithm: string): ((data: string | ArrayBuffer) => Promise<string>) | undefined {
  switch (algorithm.toUpperCase().replace(/-SESS$/, '')) {
    case 'MD5':
      return (data) => Promise.resolve(md5(bytesOf(data)));
    case 'SHA-256':
      return async (data) => hex(await crypto.subtle.digest('SHA-256', bytesOf(data)));
    case 'SHA-512-256':
      return (data) => Promise.resolve(sha512256(bytesOf(data)));
    default:
      return undefined;
  }
}

function bytesOf(data: string | ArrayBuffer): ArrayBuffer {
  if (typeof data !== 'string') return data;
  const text = new TextEncoder().encode(data);
  const bytes = new ArrayBuffer(text.length);
  new Uint8Array(bytes).set(text);
  return bytes;
}
