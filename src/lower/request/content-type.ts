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

/** The content types of files by their extension: those that people upload. */
const byExtension: ReadonlyMap<string, string> = new Map([
  ['bmp', 'image/bmp'],
  ['css', 'text/css'],
  ['csv', 'text/csv'],
  ['doc', 'application/msword'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['gif', 'image/gif'],
  ['gz', 'application/gzip'],
  ['htm', 'text/html'],
  ['html', 'text/html'],
  ['jar', 'application/java-archive'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['js', 'application/javascript'],
  ['json', 'application/json'],
  ['m4a', 'audio/mp4'],
  ['md', 'text/markdown'],
  ['mov', 'video/quicktime'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['ogg', 'audio/ogg'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['svg', 'image/svg+xml'],
  ['tar', 'application/x-tar'],
  ['tif', 'image/tiff'],
  ['tiff', 'image/tiff'],
  ['txt', 'text/plain'],
  ['wav', 'audio/wave'],
  ['webm', 'video/webm'],
  ['webp', 'image/webp'],
  ['xls', 'application/vnd.ms-excel'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['xml', 'application/xml'],
  ['yaml', 'text/yaml'],
  ['yml', 'text/yaml'],
  ['zip', 'application/zip'],
]);

/** Returns the content type under which Postman sends a file as the whole body. */
export function fileContentType(name: string): string {
  return byExtension.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? 'application/octet-stream';
}
