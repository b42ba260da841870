import { lookup } from 'mime-types';

/** What Postman sends as the content type of a raw body, by its language. */
const byLanguage: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['text', 'text/plain'],
  ['json', 'application/json'],
  ['javascript', 'application/javascript'],
  ['xml', 'application/xml'],
]);

/** Returns the content type of a raw body: plain text where the language is missing or unknown. */
export function rawContentType(language: string | undefined): string {
  return byLanguage.get(language ?? 'text') ?? 'text/plain';
}

/** Returns whether a recorded content type is one of JSON by Postman's rule. */
export function isJsonType(contentType: string): boolean {
  return /^application\/(?:\S+\+)?json/.test(contentType);
}

/** Returns the content type under which Postman sends a file, by the extension of its name; a stream of bytes where that says nothing. */
export function fileContentType(name: string): string {
  return lookup(name) || 'application/octet-stream';
}
