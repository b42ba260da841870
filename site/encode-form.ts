import { rfc3986 } from '../runtime/auth/signing/rfc3986.js';

/** Returns the fields of a form as Postman encodes them: a space is `%20`, and all signs but `-._~` are encoded. */
export function encodeForm(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields.map((field) => field.map(rfc3986).join('=')).join('&');
}
