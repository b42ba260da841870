/** Returns the fields of a form as Postman encodes them: a space is `%20`, and all signs but `-._~` are encoded. */
export function encodeForm(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields.map((field) => field.map(encode).join('=')).join('&');
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
