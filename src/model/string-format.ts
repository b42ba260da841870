/** What kind of text a string holds, noted in its doc comment: the TypeScript type stays `string`. */
export type StringFormat =
  'date-time' | 'date' | 'time' | 'uuid' | 'uri' | 'email' | 'digits' | 'phone' | 'ip' | 'base64';
