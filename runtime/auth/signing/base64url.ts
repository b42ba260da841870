import { base64 } from './base64.js';

/** Returns the bytes in the alphabet for URLs (RFC 4648, section 5), without padding. */
export function base64url(bytes: ArrayBuffer | Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
