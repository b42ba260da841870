/** The kinds of text that a string may hold. */
export const stringFormats = [
  'date-time',
  'date',
  'time',
  'uuid',
  'uri',
  'email',
  'digits',
  'phone',
  'ip',
  'base64',
] as const;

/** What kind of text a string holds, noted in its doc comment: the TypeScript type stays `string`. */
export type StringFormat = (typeof stringFormats)[number];
