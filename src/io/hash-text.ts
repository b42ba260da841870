import { createHash } from 'node:crypto';

/** Returns the SHA-256 of the text's UTF-8 bytes, or of the bytes themselves, in hexadecimal digits. */
export function hashText(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
