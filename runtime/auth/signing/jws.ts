import { base64url } from './base64url.js';

/** The claims or the header of a token. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Returns a signed token in compact form (RFC 7515, section 7.1). */
export async function jws(
  header: JsonObject,
  claims: JsonObject,
  sign: (text: string) => Promise<ArrayBuffer>,
): Promise<string> {
  const text = [header, claims]
    .map((part) => base64url(new TextEncoder().encode(JSON.stringify(part))))
    .join('.');
  return `${text}.${base64url(await sign(text))}`;
}
